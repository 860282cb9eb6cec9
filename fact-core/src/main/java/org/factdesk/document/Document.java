package org.factdesk.document;

import org.factdesk.text.SourceText;

/**
 * A text as captured, never changed. A correction of the article is a new document; that is what keeps every passage on
 * the right words.
 *
 * @param id the identity
 * @param role article under check, or source
 * @param details title, publisher, language, date, address
 * @param text the words as captured
 * @param hash SHA-256 over the UTF-8 of the text
 * @param captured when and by whom
 */
public record Document(
        DocumentId id, DocumentRole role, DocumentDetails details, SourceText text, Sha256 hash, Capture captured) {
    public Document {
        if (!hash.equals(Sha256.of(text.text()))) {
            throw new AlteredTextException(id);
        }
    }

    /** A document just captured; its hash is taken here. */
    public static Document capture(
            DocumentId id, DocumentRole role, DocumentDetails details, SourceText text, Capture captured) {
        return new Document(id, role, details, text, Sha256.of(text.text()), captured);
    }

    /** The title, for lists and links. */
    public String title() {
        return details.title();
    }
}
