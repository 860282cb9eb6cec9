package org.factdesk.persistence;

import java.util.List;
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

import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Evidence;
import org.factdesk.verdict.ReleasedContent;

/** A claim as it was when its verdict was released. No column of it can be updated. */
@Entity
@Table(name = "released_claim")
class ReleasedClaimEntity {
    @Id
    private UUID id;

    @Column(name = "claim_id", updatable = false)
    private UUID claim;

    @Column(name = "verdict_version", updatable = false)
    private int version;

    @Column(updatable = false)
    private String wording;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claimant_id", updatable = false)
    private @Nullable ClaimantEntity claimant;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "released_at", updatable = false))
    @AttributeOverride(name = "hand", column = @Column(name = "released_by", updatable = false))
    private CaptureColumns released;

    protected ReleasedClaimEntity() {}

    static ReleasedClaimEntity of(UUID id, ReleasedContent content, @Nullable ClaimantEntity claimant) {
        ReleasedClaimEntity row = new ReleasedClaimEntity();
        row.id = id;
        row.claim = content.claim().value();
        row.version = content.version();
        row.wording = content.wording();
        row.claimant = claimant;
        row.released = CaptureColumns.of(content.released());
        return row;
    }

    UUID id() {
        return id;
    }

    ReleasedContent toContent(List<Evidence> evidence) {
        return new ReleasedContent(
                new ClaimId(claim),
                version,
                wording,
                claimant == null ? null : claimant.toClaimant(),
                evidence,
                released.toCapture());
    }
}
