package org.factdesk.backup;

/** A backup was to be brought back into a desk that somebody works on. */
public final class DeskNotEmptyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DeskNotEmptyException() {
        super("The desk is not empty: a backup is brought back into an empty desk only.");
    }
}
