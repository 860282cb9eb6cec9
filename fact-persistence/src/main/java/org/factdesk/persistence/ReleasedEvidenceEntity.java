package org.factdesk.persistence;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.factdesk.claim.Evidence;
import org.factdesk.claim.EvidenceId;

/** A piece of evidence as it was when its claim's verdict was released; the piece itself may be gone since. */
@Entity
@Table(name = "released_evidence")
class ReleasedEvidenceEntity extends EvidenceColumns {
    @Id
    private UUID id;

    @Column(name = "release_id", updatable = false)
    private UUID release;

    @Column(name = "evidence_id", updatable = false)
    private UUID evidence;

    protected ReleasedEvidenceEntity() {}

    static ReleasedEvidenceEntity of(UUID id, UUID release, Evidence evidence) {
        ReleasedEvidenceEntity row = new ReleasedEvidenceEntity();
        row.id = id;
        row.release = release;
        row.evidence = evidence.id().value();
        row.fill(evidence);
        return row;
    }

    UUID release() {
        return release;
    }

    @Override
    EvidenceId evidence() {
        return new EvidenceId(evidence);
    }
}
