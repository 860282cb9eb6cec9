package org.factdesk.persistence;

import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.factdesk.claim.ClaimId;
import org.factdesk.document.Sha256;
import org.factdesk.verdict.Review;

/** A second look. No column of it can be updated. */
@Entity
@Table(name = "review")
class ReviewEntity {
    @Id
    private UUID id;

    @Column(name = "claim_id", updatable = false)
    private UUID claim;

    @Column(name = "number_of_claim", updatable = false)
    private int number;

    @Column(name = "verdict_version", updatable = false)
    private int verdictVersion;

    @Column(name = "seen_sha256", updatable = false)
    private String seen;

    @Embedded
    private GivenRatingColumns rating;

    @Column(updatable = false)
    private String opinion;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "given_at", updatable = false))
    @AttributeOverride(name = "hand", column = @Column(name = "given_by", updatable = false))
    private CaptureColumns given;

    protected ReviewEntity() {}

    /** The second look that is the claim's first, second and so on; the number counts from 1. */
    static ReviewEntity of(UUID id, int number, Review review) {
        ReviewEntity row = new ReviewEntity();
        row.id = id;
        row.number = number;
        row.claim = review.claim().value();
        row.verdictVersion = review.verdictVersion();
        row.seen = review.seen().hex();
        row.rating = GivenRatingColumns.of(review.rating());
        row.opinion = review.opinion();
        row.given = CaptureColumns.of(review.given());
        return row;
    }

    Review toReview() {
        return new Review(
                new ClaimId(claim),
                verdictVersion,
                new Sha256(seen),
                rating.toGivenRating(),
                opinion,
                given.toCapture());
    }
}
