package org.factdesk.desk;

/** The person's roles do not allow what was asked. */
public final class NotPermittedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Deed deed;

    public NotPermittedException(Deed deed) {
        super("not permitted: " + deed + " needs the role " + deed.needed());
        this.deed = deed;
    }

    /** What was asked. */
    public Deed deed() {
        return deed;
    }
}
