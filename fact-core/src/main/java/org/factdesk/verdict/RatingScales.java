package org.factdesk.verdict;

import java.util.Optional;

/** Keeps the desk's scale and all its earlier versions. */
public interface RatingScales {
    /** The scale in use; {@link PresetScales#factdesk()} on a new desk. */
    RatingScale inUse();

    /** A scale as it stood when a verdict was given on it, or empty. */
    Optional<RatingScale> find(String key, int version);

    /** Puts a scale into use; a scale with that key and version is kept once and never changed. */
    void use(RatingScale scale);
}
