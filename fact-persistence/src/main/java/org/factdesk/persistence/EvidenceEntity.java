package org.factdesk.persistence;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.factdesk.claim.Evidence;
import org.factdesk.claim.EvidenceId;

@Entity
@Table(name = "evidence")
class EvidenceEntity extends EvidenceColumns {
    @Id
    private UUID id;

    protected EvidenceEntity() {}

    static EvidenceEntity of(Evidence evidence) {
        EvidenceEntity row = new EvidenceEntity();
        row.id = evidence.id().value();
        row.fill(evidence);
        return row;
    }

    @Override
    EvidenceId evidence() {
        return new EvidenceId(id);
    }
}
