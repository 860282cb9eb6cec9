package org.factdesk.persistence;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.factdesk.desk.Desk;
import org.factdesk.verdict.RatingScale;

/** The one row of the desk. Whoever adds what must be unique on the desk holds it meanwhile. */
@Entity
@Table(name = "desk")
class DeskEntity {
    static final short ONLY = 1;

    @Id
    private short id;

    private String name;

    @Column(name = "scale_key")
    private @Nullable String scaleKey;

    @Column(name = "scale_version")
    private @Nullable Integer scaleVersion;

    protected DeskEntity() {}

    Desk toDesk() {
        return new Desk(name);
    }

    void rename(Desk desk) {
        name = desk.name();
    }

    Optional<ScaleVersion> scaleInUse() {
        return scaleKey == null || scaleVersion == null
                ? Optional.empty()
                : Optional.of(new ScaleVersion(scaleKey, scaleVersion));
    }

    void use(RatingScale scale) {
        scaleKey = scale.key();
        scaleVersion = scale.version();
    }

    /** A scale by its key and version. */
    record ScaleVersion(String key, int version) {}
}
