package org.factdesk.extraction.candidate;

import java.util.Locale;

/** Why a passage is worth checking. */
public enum ReasonKind {
    AMOUNT,
    COMPARISON,
    SUPERLATIVE,
    RANKING,
    GROWTH,
    FIRST,
    ATTRIBUTION,
    FORECAST,
    PLAN,
    CAUSE,
    PROPORTION,
    EVENT;

    /** The name in the extractor's JSON and in the list of weights. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
