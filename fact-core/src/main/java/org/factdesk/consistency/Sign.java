package org.factdesk.consistency;

import java.util.Optional;

import org.factdesk.extraction.mention.Mention;

/** What stands for a figure in the skeleton of a sentence. */
enum Sign {
    MONEY,
    NUMBER,
    PERCENT,
    DIMENSION,
    RATIO,
    MULTIPLIER,
    AGE,
    DATE,
    DURATION;

    /** The sign of a mention; empty for those that stay words, such as "per month" and "second". */
    static Optional<Sign> of(Mention mention) {
        return switch (mention.kind()) {
            case CURRENCY -> Optional.of(MONEY);
            case NUMBER, NUMBERRANGE -> Optional.of(NUMBER);
            case PERCENTAGE -> Optional.of(PERCENT);
            case DIMENSION, TEMPERATURE -> Optional.of(DIMENSION);
            case RATIO -> Optional.of(RATIO);
            case MULTIPLIER -> Optional.of(MULTIPLIER);
            case AGE -> Optional.of(AGE);
            case DATE, DATERANGE, DATETIME, DATETIMERANGE -> Optional.of(DATE);
            case DURATION -> Optional.of(DURATION);
            case ORDINAL, TIME, TIMERANGE, SET -> Optional.empty();
        };
    }
}
