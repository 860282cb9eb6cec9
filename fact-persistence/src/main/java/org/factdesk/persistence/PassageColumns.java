package org.factdesk.persistence;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;

import org.factdesk.annotation.Target;
import org.factdesk.annotation.TextPositionSelector;
import org.factdesk.annotation.TextQuoteSelector;
import org.factdesk.document.DocumentId;

/** A passage by its words and its place; once kept it stays. */
@Embeddable
class PassageColumns {
    @Column(name = "document_id", updatable = false)
    private UUID document;

    @Lob
    @Column(name = "quote_exact", updatable = false)
    private String exact;

    @Column(name = "quote_prefix", updatable = false)
    private String prefix;

    @Column(name = "quote_suffix", updatable = false)
    private String suffix;

    @Column(name = "code_point_start", updatable = false)
    private int codePointStart;

    @Column(name = "code_point_end", updatable = false)
    private int codePointEnd;

    protected PassageColumns() {}

    static PassageColumns of(Target passage) {
        PassageColumns columns = new PassageColumns();
        columns.document = passage.document().value();
        columns.exact = passage.quote().exact();
        columns.prefix = passage.quote().prefix();
        columns.suffix = passage.quote().suffix();
        columns.codePointStart = passage.position().codePointStart();
        columns.codePointEnd = passage.position().codePointEnd();
        return columns;
    }

    Target toTarget() {
        return new Target(
                new DocumentId(document),
                new TextQuoteSelector(exact, prefix, suffix),
                new TextPositionSelector(codePointStart, codePointEnd));
    }
}
