package org.factdesk.persistence;

import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.factdesk.claim.ClaimId;
import org.factdesk.saving.GoneException;

/**
 * The row of a claim as the lock for all that hangs on it. Whoever changes a claim, its work, its evidence, its verdicts or
 * its publication holds the row until the transaction ends; so two savers of one claim come one after the other, and the
 * second one sees what the first one wrote.
 */
final class ClaimRows {
    private ClaimRows() {}

    /** The row, held, or empty; waits for whoever holds it. */
    static Optional<ClaimEntity> hold(EntityManager entities, ClaimId id) {
        return Optional.ofNullable(entities.find(ClaimEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The row, held; waits for whoever holds it.
     *
     * @throws GoneException where there is none
     */
    static ClaimEntity require(EntityManager entities, ClaimId id) {
        return hold(entities, id).orElseThrow(() -> new GoneException(id));
    }
}
