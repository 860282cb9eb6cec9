package org.factdesk.desk;

/** Keeps what the desk says of itself. */
public interface Desks {
    /** The desk of this installation; named "Factdesk" until somebody names it. */
    Desk current();

    /** Renames the desk. */
    void save(Desk desk);
}
