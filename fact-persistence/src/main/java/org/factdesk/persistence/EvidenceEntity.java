package org.factdesk.persistence;

import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Evidence;
import org.factdesk.claim.EvidenceId;
import org.factdesk.claim.EvidenceKind;
import org.factdesk.claim.Stance;

@Entity
@Table(name = "evidence")
class EvidenceEntity {
    @Id
    private UUID id;

    @Column(name = "claim_id", updatable = false)
    private UUID claim;

    @Embedded
    @AttributeOverride(name = "document", column = @Column(name = "source_id", updatable = false))
    private PassageColumns passage;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private @Nullable String locator;

    private @Nullable String note;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "found_at", updatable = false))
    @AttributeOverride(name = "hand", column = @Column(name = "found_by", updatable = false))
    private CaptureColumns found;

    private int revision;

    protected EvidenceEntity() {}

    static EvidenceEntity of(Evidence evidence) {
        EvidenceEntity row = new EvidenceEntity();
        row.id = evidence.id().value();
        row.claim = evidence.claim().value();
        row.passage = PassageColumns.of(evidence.passage());
        row.take(evidence);
        row.found = CaptureColumns.of(evidence.found());
        row.revision = evidence.revision();
        return row;
    }

    Evidence toEvidence() {
        return new Evidence(
                new EvidenceId(id),
                claim(),
                passage.toTarget(),
                stance,
                kind,
                new Evidence.EvidenceNotes(locator, note),
                found.toCapture(),
                revision);
    }

    ClaimId claim() {
        return new ClaimId(claim);
    }

    int revision() {
        return revision;
    }

    /** Takes what of a piece of evidence can change; the revision counts up. */
    void edit(Evidence evidence) {
        take(evidence);
        revision++;
    }

    private void take(Evidence evidence) {
        stance = evidence.stance();
        kind = evidence.kind();
        locator = evidence.notes().locator();
        note = evidence.notes().note();
    }
}
