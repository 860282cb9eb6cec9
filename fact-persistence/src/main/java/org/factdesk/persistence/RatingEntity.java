package org.factdesk.persistence;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.factdesk.verdict.Label;
import org.factdesk.verdict.Rating;
import org.factdesk.verdict.RatingScale;

@Entity
@Table(name = "rating")
class RatingEntity {
    @Id
    private UUID id;

    @Column(name = "scale_key", updatable = false)
    private String scaleKey;

    @Column(name = "scale_version", updatable = false)
    private int scaleVersion;

    @Column(name = "rating_key", updatable = false)
    private String key;

    @Column(updatable = false)
    private int place;

    @Column(name = "label_fr", updatable = false)
    private String labelFrench;

    @Column(name = "label_en", updatable = false)
    private String labelEnglish;

    @Column(name = "definition_fr", updatable = false)
    private String definitionFrench;

    @Column(name = "definition_en", updatable = false)
    private String definitionEnglish;

    @Column(name = "degree", updatable = false)
    private @Nullable Integer number;

    @Column(updatable = false)
    private String colour;

    protected RatingEntity() {}

    /** The rating at that place of the scale, counted from 0. */
    static RatingEntity of(UUID id, RatingScale scale, int place) {
        Rating rating = scale.ratings().get(place);
        RatingEntity row = new RatingEntity();
        row.id = id;
        row.scaleKey = scale.key();
        row.scaleVersion = scale.version();
        row.place = place;
        row.take(rating);
        return row;
    }

    Rating toRating() {
        return new Rating(
                key,
                new Label(labelFrench, labelEnglish),
                new Label(definitionFrench, definitionEnglish),
                number,
                colour);
    }

    private void take(Rating rating) {
        key = rating.key();
        labelFrench = rating.label().french();
        labelEnglish = rating.label().english();
        definitionFrench = rating.definition().french();
        definitionEnglish = rating.definition().english();
        number = rating.number();
        colour = rating.colour();
    }
}
