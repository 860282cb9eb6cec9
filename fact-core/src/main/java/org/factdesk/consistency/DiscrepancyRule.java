package org.factdesk.consistency;

import java.util.Locale;

/** What kind of agreement is missing between figures. */
public enum DiscrepancyRule {
    PAIRED_AMOUNTS,
    SUMS_AND_PARTS,
    SAME_THING_TWO_VALUES,
    GROWTH,
    PERIODS,
    SCALE_WORDS,
    UNIT_TWINS;

    /** The name in the extractor's JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
