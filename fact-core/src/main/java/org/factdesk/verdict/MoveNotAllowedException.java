package org.factdesk.verdict;

/** A move between states of the work that there is not. */
public final class MoveNotAllowedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final CheckState from;
    private final CheckState to;

    MoveNotAllowedException(CheckState from, CheckState to) {
        super("the work cannot go from " + from + " to " + to);
        this.from = from;
        this.to = to;
    }

    /** Where the work stands. */
    public CheckState from() {
        return from;
    }

    /** Where it was to go. */
    public CheckState to() {
        return to;
    }
}
