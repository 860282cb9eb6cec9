package org.factdesk.persistence;

import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Evidence;
import org.factdesk.claim.EvidenceId;
import org.factdesk.claim.EvidenceKind;
import org.factdesk.claim.Stance;

/** What a row says of a piece of evidence, in the file or in a release. */
@MappedSuperclass
abstract class EvidenceColumns {
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

    /** The identity of the piece. */
    abstract EvidenceId evidence();

    Evidence toEvidence() {
        return new Evidence(
                evidence(),
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

    /** Takes a piece of evidence as a whole. */
    void fill(Evidence evidence) {
        claim = evidence.claim().value();
        passage = PassageColumns.of(evidence.passage());
        take(evidence);
        found = CaptureColumns.of(evidence.found());
        revision = evidence.revision();
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
