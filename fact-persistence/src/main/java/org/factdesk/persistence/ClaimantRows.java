package org.factdesk.persistence;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Claimant;

/** The row of each claimant's name, made when it is first needed. */
final class ClaimantRows {
    private final EntityManager entities;

    ClaimantRows(EntityManager entities) {
        this.entities = entities;
    }

    /** The row of that name; null for nobody. */
    @Nullable
    ClaimantEntity keep(@Nullable Claimant claimant) {
        return claimant == null ? null : find(claimant).orElseGet(() -> add(claimant));
    }

    private Optional<ClaimantEntity> find(Claimant claimant) {
        return entities.createQuery("select c from ClaimantEntity c where c.name = :name", ClaimantEntity.class)
                .setParameter("name", claimant.name())
                .getResultStream()
                .findFirst();
    }

    private ClaimantEntity add(Claimant claimant) {
        DeskRow.hold(entities);
        return find(claimant).orElseGet(() -> addHeld(claimant));
    }

    private ClaimantEntity addHeld(Claimant claimant) {
        ClaimantEntity row = ClaimantEntity.of(UUID.randomUUID(), claimant);
        entities.persist(row);
        entities.flush();
        return row;
    }
}
