package org.factdesk.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.factdesk.verdict.Verdict.GivenRating;

/** A label with the scale it was given on; once kept it stays. */
@Embeddable
class GivenRatingColumns {
    @Column(name = "scale_key", updatable = false)
    private String scaleKey;

    @Column(name = "scale_version", updatable = false)
    private int scaleVersion;

    @Column(name = "rating_key", updatable = false)
    private String ratingKey;

    protected GivenRatingColumns() {}

    static GivenRatingColumns of(GivenRating rating) {
        GivenRatingColumns columns = new GivenRatingColumns();
        columns.scaleKey = rating.scaleKey();
        columns.scaleVersion = rating.scaleVersion();
        columns.ratingKey = rating.ratingKey();
        return columns;
    }

    GivenRating toGivenRating() {
        return new GivenRating(scaleKey, scaleVersion, ratingKey);
    }
}
