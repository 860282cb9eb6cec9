package org.factdesk.persistence;

/** The database cannot be used; its message is one sentence for whoever starts the desk. */
final class DatabaseUnavailableException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
