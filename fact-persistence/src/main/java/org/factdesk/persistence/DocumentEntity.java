package org.factdesk.persistence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.factdesk.document.Document;
import org.factdesk.document.DocumentDetails;
import org.factdesk.document.DocumentId;
import org.factdesk.document.DocumentRole;
import org.factdesk.document.Sha256;
import org.factdesk.document.WebAddress;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

@Entity
@Table(name = "document")
class DocumentEntity {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DocumentRole role;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private @Nullable String publisher;

    @Column(updatable = false)
    private @Nullable String author;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Language language;

    @Column(name = "published_on", updatable = false)
    private @Nullable LocalDate publishedOn;

    @Column(updatable = false)
    private @Nullable String address;

    @Lob
    @Column(updatable = false)
    private String content;

    @Column(name = "content_sha256", updatable = false)
    private String hash;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "captured_at", updatable = false))
    @AttributeOverride(name = "hand", column = @Column(name = "captured_by", updatable = false))
    private CaptureColumns captured;

    protected DocumentEntity() {}

    static DocumentEntity of(Document document) {
        DocumentEntity row = new DocumentEntity();
        row.id = document.id().value();
        row.role = document.role();
        row.take(document.details());
        row.content = document.text().text();
        row.hash = document.hash().hex();
        row.captured = CaptureColumns.of(document.captured());
        return row;
    }

    /** The document; its own constructor holds the text against the hash. */
    Document toDocument() {
        return new Document(
                new DocumentId(id), role, details(), SourceText.of(content), new Sha256(hash), captured.toCapture());
    }

    private void take(DocumentDetails details) {
        title = details.title();
        publisher = details.publisher();
        author = details.author();
        language = details.language();
        publishedOn = details.publishedOn();
        address = Optional.ofNullable(details.address()).map(WebAddress::value).orElse(null);
    }

    private DocumentDetails details() {
        return new DocumentDetails(
                title, publisher, author, language, publishedOn, address == null ? null : new WebAddress(address));
    }
}
