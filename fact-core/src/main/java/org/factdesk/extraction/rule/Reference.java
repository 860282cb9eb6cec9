package org.factdesk.extraction.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When a text was published.
 *
 * @param day the day that relative dates count from
 * @param hour the time of that day; absent where only the day is known
 */
public record Reference(LocalDate day, Optional<LocalTime> hour) {

    private static final int DATE_LENGTH = 10;
    private static final int TO_MINUTES = 16;
    private static final int TO_SECONDS = 19;

    /**
     * Reads an ISO 8601 date, perhaps with a time of that place behind it; an offset behind that one does not count.
     *
     * @throws java.time.DateTimeException for anything else
     */
    public static Reference parse(String iso) {
        if (iso.length() <= DATE_LENGTH) {
            return new Reference(LocalDate.parse(iso), Optional.empty());
        }
        int end = iso.length() >= TO_SECONDS ? TO_SECONDS : Math.min(TO_MINUTES, iso.length());
        LocalTime hour = LocalTime.parse(iso.substring(DATE_LENGTH + 1, end));
        return new Reference(LocalDate.parse(iso.substring(0, DATE_LENGTH)), Optional.of(hour));
    }

    /** The moment that hours are counted from: midnight where the hour is not known. */
    LocalDateTime moment() {
        return day.atTime(hour.orElse(LocalTime.MIDNIGHT));
    }
}
