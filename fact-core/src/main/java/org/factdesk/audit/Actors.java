package org.factdesk.audit;

/** Knows whose hand is at work; answered by whoever opens the door, asked by whoever keeps a change. */
public interface Actors {
    /** Whoever acts now; {@link Actor#DESK} where no request is under way. */
    Actor current();
}
