package org.factdesk.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Claimant;

@Entity
@Table(name = "claimant")
class ClaimantEntity {
    @Id
    private UUID id;

    private String name;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    protected ClaimantEntity() {}

    static ClaimantEntity of(UUID id, Claimant claimant) {
        ClaimantEntity row = new ClaimantEntity();
        row.id = id;
        row.name = claimant.name();
        return row;
    }

    Claimant toClaimant() {
        return new Claimant(name);
    }

    UUID id() {
        return id;
    }

    /** Puts a tombstone, in both of the desk's languages, in the place of the name. */
    void erase(Instant at) {
        name = "[nom effacé / erased name " + id.toString().substring(0, 8) + "]";
        erasedAt = at;
    }
}
