package org.factdesk.extraction.candidate;

import java.util.Locale;

/** Whether a statement can be true yet: a forecast or a plan cannot, an opinion never is. */
public enum Modality {
    FACT,
    FORECAST,
    PLAN,
    OPINION;

    /** The name in the extractor's JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
