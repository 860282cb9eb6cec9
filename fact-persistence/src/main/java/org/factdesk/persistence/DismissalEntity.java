package org.factdesk.persistence;

import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.factdesk.claim.Dismissal;

@Entity
@Table(name = "dismissal")
class DismissalEntity {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "document", column = @Column(name = "article_id", updatable = false))
    private PassageColumns passage;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "dismissed_at", updatable = false))
    @AttributeOverride(name = "hand", column = @Column(name = "dismissed_by", updatable = false))
    private CaptureColumns dismissed;

    protected DismissalEntity() {}

    static DismissalEntity of(UUID id, Dismissal dismissal) {
        DismissalEntity row = new DismissalEntity();
        row.id = id;
        row.passage = PassageColumns.of(dismissal.passage());
        row.dismissed = CaptureColumns.of(dismissal.dismissed());
        return row;
    }

    Dismissal toDismissal() {
        return new Dismissal(passage.toTarget(), dismissed.toCapture());
    }
}
