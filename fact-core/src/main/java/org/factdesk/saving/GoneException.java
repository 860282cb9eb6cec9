package org.factdesk.saving;

/** What was to be saved has been taken away by somebody else; nothing is kept. */
public final class GoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GoneException(Object id) {
        super("no longer there: " + id);
    }
}
