package org.factdesk.extraction.mention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.factdesk.measure.Period;

/**
 * One reading of a date, time, period or duration, in ISO 8601.
 *
 * @param value the date ({@code 2023-05-01}), time ({@code 17:30:00}) or both ({@code 2023-05-01T17:30:00}); empty for
 *     ranges, durations, and where nothing says which day it is
 * @param from start, inclusive; empty where it is open or there is no range
 * @param to end, exclusive; empty where it is open or there is no range
 * @param timex the TIMEX3 value ({@code 2023-05}, {@code P7M}, {@code XXXX-WXX-1})
 * @param seconds the length of a duration
 */
public record TimeReading(
        Optional<String> value,
        Optional<String> from,
        Optional<String> to,
        String timex,
        Optional<BigDecimal> seconds) {

    /** One point in time. */
    public static TimeReading at(String value, String timex) {
        return new TimeReading(Optional.of(value), Optional.empty(), Optional.empty(), timex, Optional.empty());
    }

    /** A stretch of time. */
    public static TimeReading between(String fromInclusive, String toExclusive, String timex) {
        return new TimeReading(
                Optional.empty(), Optional.of(fromInclusive), Optional.of(toExclusive), timex, Optional.empty());
    }

    /** A stretch of the calendar. */
    public static TimeReading of(Period period, String timex) {
        return between(period.fromInclusive().toString(), period.toExclusive().toString(), timex);
    }

    /** A length of time. */
    public static TimeReading lasting(String timex, Optional<BigDecimal> seconds) {
        return new TimeReading(Optional.empty(), Optional.empty(), Optional.empty(), timex, seconds);
    }

    /** The days it covers, where both ends are dates. */
    public Optional<Period> period() {
        if (value.isPresent()) {
            return value.filter(TimeReading::startsWithDate)
                    .map(TimeReading::day)
                    .map(Period::ofDay);
        }
        return from.filter(TimeReading::startsWithDate).flatMap(start -> to.filter(TimeReading::startsWithDate)
                .filter(end -> day(start).isBefore(day(end)))
                .map(end -> Period.of(day(start), day(end))));
    }

    private static boolean startsWithDate(String iso) {
        return iso.length() >= 10 && iso.charAt(4) == '-' && iso.charAt(7) == '-';
    }

    private static LocalDate day(String iso) {
        return LocalDate.of(number(iso, 0, 4), number(iso, 5, 7), number(iso, 8, 10));
    }

    private static int number(String iso, int start, int end) {
        return Integer.parseInt(iso, start, end, 10);
    }
}
