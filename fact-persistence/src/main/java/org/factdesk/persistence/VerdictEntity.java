package org.factdesk.persistence;

import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.ClaimId;
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

    protected VerdictEntity() {}

    static VerdictEntity of(UUID id, Verdict verdict) {
        VerdictEntity row = new VerdictEntity();
        row.id = id;
        row.claim = verdict.claim().value();
        row.version = verdict.version();
        row.rating = GivenRatingColumns.of(verdict.rating());
        row.rationale = verdict.body().rationale();
        row.method = verdict.body().method();
        row.correction = verdict.body().correction();
        row.written = CaptureColumns.of(verdict.written());
        return row;
    }

    Verdict toVerdict() {
        return new Verdict(
                new ClaimId(claim),
                version,
                rating.toGivenRating(),
                new VerdictBody(rationale, method, correction),
                written.toCapture());
    }
}
