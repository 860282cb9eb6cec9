package org.factdesk.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.ClaimId;
import org.factdesk.persistence.RuleOverrideEntity.VerdictKey;
import org.factdesk.verdict.GivenRules;
import org.factdesk.verdict.RuleOverride;
import org.factdesk.verdict.Verdict;
import org.factdesk.verdict.Verdict.VerdictBody;

/** A verdict version. No column of it can be updated. */
@Entity
@Table(name = "verdict")
class VerdictEntity {
    @Id
    private UUID id;

    @Column(name = "claim_id", updatable = false)
    private UUID claim;

    @Column(updatable = false)
    private int version;

    @Embedded
    private GivenRatingColumns rating;

    @Column(updatable = false)
    private String rationale;

    @Column(updatable = false)
    private @Nullable String method;

    @Column(updatable = false)
    private @Nullable String correction;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "written_at", updatable = false))
    @AttributeOverride(name = "hand", column = @Column(name = "written_by", updatable = false))
    private CaptureColumns written;

    @Column(name = "rules_version", updatable = false)
    private @Nullable Integer rulesVersion;

    @Column(name = "claimant_asked", updatable = false)
    private @Nullable String claimantAsked;

    @Column(name = "override_count", updatable = false)
    private int overrideCount;

    protected VerdictEntity() {}

    ClaimId claim() {
        return new ClaimId(claim);
    }

    VerdictKey key() {
        return new VerdictKey(claim(), version);
    }

    /** Whether rules were set aside for it, which are in rows of their own. */
    boolean hasOverrides() {
        return overrideCount > 0;
    }

    Verdict toVerdict(List<RuleOverride> overrides) {
        return new Verdict(
                claim(),
                version,
                rating.toGivenRating(),
                new VerdictBody(rationale, method, correction),
                written.toCapture(),
                new GivenRules(rulesVersion == null ? 0 : rulesVersion, claimantAsked, overrides));
    }
}
