package org.factdesk.saving;

/** How busy the store is. */
public interface StoreLoad {
    /** How many connections to the database are in use. */
    int connectionsInUse();

    /** How many may be in use at once. */
    int connectionsAllowed();
}
