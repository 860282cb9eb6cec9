package org.factdesk.persistence;

import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.ClaimId;
import org.factdesk.verdict.Correction;
import org.factdesk.verdict.Correction.CorrectionWords;
import org.factdesk.verdict.CorrectionId;
import org.factdesk.verdict.CorrectionState;

@Entity
@Table(name = "correction")
class CorrectionEntity {
    @Id
    private UUID id;

    @Column(name = "claim_id", updatable = false)
    private UUID claim;

    @Column(name = "corrected_version", updatable = false)
    private int corrected;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String note;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "opened_at", updatable = false))
    @AttributeOverride(name = "hand", column = @Column(name = "opened_by", updatable = false))
    private CaptureColumns opened;

    @Enumerated(EnumType.STRING)
    private CorrectionState state;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "closed_at"))
    @AttributeOverride(name = "hand", column = @Column(name = "closed_by"))
    private @Nullable CaptureColumns closed;

    @Column(name = "released_version")
    private @Nullable Integer version;

    /** The claim while the correction is open, so that no second one of it can be; null afterwards. */
    @Convert(converter = AccountReferenceConverter.class)
    @Column(name = "open_claim")
    private @Nullable UUID openClaim;

    protected CorrectionEntity() {}

    static CorrectionEntity of(Correction correction) {
        CorrectionEntity row = new CorrectionEntity();
        row.id = correction.id().value();
        row.claim = correction.claim().value();
        row.corrected = correction.corrected();
        row.reason = correction.words().reason();
        row.note = correction.words().note();
        row.opened = CaptureColumns.of(correction.opened());
        row.take(correction);
        return row;
    }

    Correction toCorrection() {
        CaptureColumns end = closed;
        return new Correction(
                new CorrectionId(id),
                new ClaimId(claim),
                corrected,
                new CorrectionWords(reason, note),
                opened.toCapture(),
                state,
                end == null ? null : end.toCapture(),
                version == null ? 0 : version);
    }

    boolean isOpen() {
        return state == CorrectionState.OPEN;
    }

    /** Takes what of a correction can change. */
    final void take(Correction correction) {
        state = correction.state();
        closed = correction.closed() == null ? null : CaptureColumns.of(correction.closed());
        version = correction.version() == 0 ? null : correction.version();
        openClaim = correction.isOpen() ? correction.claim().value() : null;
    }
}
