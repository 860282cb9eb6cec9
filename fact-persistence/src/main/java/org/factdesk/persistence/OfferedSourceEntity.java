package org.factdesk.persistence;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.factdesk.document.DocumentId;

/** That a source was captured while an article was worked on. The identity follows from the two. */
@Entity
@Table(name = "offered_source")
class OfferedSourceEntity {
    @Id
    private UUID id;

    @Column(name = "source_id", updatable = false)
    private UUID source;

    @Column(name = "article_id", updatable = false)
    private UUID article;

    protected OfferedSourceEntity() {}

    static OfferedSourceEntity of(DocumentId source, DocumentId article) {
        OfferedSourceEntity row = new OfferedSourceEntity();
        row.id = idOf(source, article);
        row.source = source.value();
        row.article = article.value();
        return row;
    }

    static UUID idOf(DocumentId source, DocumentId article) {
        return UUID.nameUUIDFromBytes((source + " " + article).getBytes(StandardCharsets.UTF_8));
    }
}
