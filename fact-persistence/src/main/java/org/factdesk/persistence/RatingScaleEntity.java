package org.factdesk.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.factdesk.verdict.Label;
import org.factdesk.verdict.Rating;
import org.factdesk.verdict.RatingScale;

@Entity
@Table(name = "rating_scale")
class RatingScaleEntity {
    @Id
    private UUID id;

    @Column(name = "scale_key", updatable = false)
    private String key;

    @Column(name = "scale_version", updatable = false)
    private int version;

    @Column(name = "name_fr", updatable = false)
    private String nameFrench;

    @Column(name = "name_en", updatable = false)
    private String nameEnglish;

    protected RatingScaleEntity() {}

    static RatingScaleEntity of(UUID id, RatingScale scale) {
        RatingScaleEntity row = new RatingScaleEntity();
        row.id = id;
        row.key = scale.key();
        row.version = scale.version();
        row.nameFrench = scale.name().french();
        row.nameEnglish = scale.name().english();
        return row;
    }

    RatingScale toScale(List<Rating> ratings) {
        return new RatingScale(key, version, new Label(nameFrench, nameEnglish), ratings);
    }
}
