package org.factdesk.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** The one row of the desk, as it stands and as the lock for what must be unique on the desk. */
final class DeskRow {
    private DeskRow() {}

    static DeskEntity read(EntityManager entities) {
        return entities.find(DeskEntity.class, DeskEntity.ONLY);
    }

    /** The row, held until the transaction ends; waits for whoever holds it. */
    static DeskEntity hold(EntityManager entities) {
        return entities.find(DeskEntity.class, DeskEntity.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
