package org.factdesk.persistence;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.factdesk.claim.Claimant;

@Entity
@Table(name = "claimant")
class ClaimantEntity {
    @Id
    private UUID id;

    private String name;

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
}
