package org.factdesk.extraction.mention;

import java.util.Locale;
import java.util.Optional;

/** What kind of figure or date a mention is. */
public enum MentionKind {
    NUMBER,
    NUMBERRANGE,
    ORDINAL,
    PERCENTAGE,
    CURRENCY,
    DIMENSION,
    AGE,
    TEMPERATURE,
    RATIO,
    MULTIPLIER,
    DATE,
    DATERANGE,
    DATETIME,
    DATETIMERANGE,
    TIME,
    TIMERANGE,
    DURATION,
    SET;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name in the extractor's JSON. */
    public String code() {
        return code;
    }

    /** Whether the kind is read by the calendar: its value is a {@link Moment}. */
    public boolean isTime() {
        return ordinal() >= DATE.ordinal();
    }

    /** The kind of a JSON name. */
    public static Optional<MentionKind> parse(String code) {
        for (MentionKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
