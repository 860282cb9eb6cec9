package org.factdesk.persistence;

import java.time.Instant;
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
import org.factdesk.document.Capture;
import org.factdesk.verdict.Publication;
import org.factdesk.verdict.PublicationState;

@Entity
@Table(name = "publication")
class PublicationEntity {
    @Id
    @Column(name = "claim_id")
    private UUID claim;

    @Enumerated(EnumType.STRING)
    private PublicationState state;

    @Column(name = "verdict_version")
    private @Nullable Integer version;

    @Column(name = "embargo_until")
    private @Nullable Instant embargoUntil;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    @AttributeOverride(name = "hand", column = @Column(name = "decided_by"))
    private @Nullable CaptureColumns decided;

    private int revision;

    protected PublicationEntity() {}

    /** The first decision about a claim; its revision is 1, since 0 is that nobody has decided anything. */
    static PublicationEntity first(Publication publication) {
        PublicationEntity row = new PublicationEntity();
        row.claim = publication.claim().value();
        row.edit(publication);
        return row;
    }

    Publication toPublication() {
        return new Publication(
                new ClaimId(claim),
                state,
                version == null ? 0 : version,
                embargoUntil,
                decided == null ? null : decided.toCapture(),
                revision);
    }

    /** Takes a decision; the revision counts up. */
    final void edit(Publication publication) {
        Capture newDecided = publication.decided();
        state = publication.state();
        version = publication.version() == 0 ? null : publication.version();
        embargoUntil = publication.embargoUntil();
        decided = newDecided == null ? null : CaptureColumns.of(newDecided);
        revision++;
    }
}
