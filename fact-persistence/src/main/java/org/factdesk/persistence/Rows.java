package org.factdesk.persistence;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Rows as they stand in the database now, whatever this transaction has read before. */
final class Rows {
    private Rows() {}

    /** The row of that identity, read anew and held, or empty. */
    static <T> Optional<T> fresh(EntityManager entities, Class<T> type, UUID id) {
        return Optional.ofNullable(entities.find(type, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
