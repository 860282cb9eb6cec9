package org.factdesk.persistence;

import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;

@Entity
@Table(name = "claim")
class ClaimEntity {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "document", column = @Column(name = "article_id", updatable = false))
    private PassageColumns passage;

    private String wording;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claimant_id")
    private @Nullable ClaimantEntity claimant;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "accepted_at", updatable = false))
    @AttributeOverride(name = "hand", column = @Column(name = "accepted_by", updatable = false))
    private CaptureColumns accepted;

    private int revision;

    protected ClaimEntity() {}

    static ClaimEntity of(Claim claim, @Nullable ClaimantEntity claimant) {
        ClaimEntity row = new ClaimEntity();
        row.id = claim.id().value();
        row.passage = PassageColumns.of(claim.passage());
        row.wording = claim.wording();
        row.claimant = claimant;
        row.accepted = CaptureColumns.of(claim.accepted());
        row.revision = claim.revision();
        return row;
    }

    Claim toClaim() {
        return new Claim(
                new ClaimId(id),
                passage.toTarget(),
                wording,
                claimant == null ? null : claimant.toClaimant(),
                accepted.toCapture(),
                revision);
    }

    int revision() {
        return revision;
    }

    /** Takes what of a claim can change; the revision counts up. */
    void edit(Claim claim, @Nullable ClaimantEntity newClaimant) {
        wording = claim.wording();
        claimant = newClaimant;
        revision++;
    }
}
