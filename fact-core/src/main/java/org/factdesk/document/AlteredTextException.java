package org.factdesk.document;

/** The kept text no longer has the hash it was captured with: it was changed behind the desk's back. */
public final class AlteredTextException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    AlteredTextException(DocumentId id) {
        super("the text of document " + id + " does not have the hash it was captured with");
    }
}
