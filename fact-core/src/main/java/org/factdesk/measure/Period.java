package org.factdesk.measure;

import java.time.LocalDate;

/**
 * A stretch of the calendar.
 *
 * @param fromInclusive first day
 * @param toExclusive day after the last one, later than the first
 */
public record Period(LocalDate fromInclusive, LocalDate toExclusive) {

    public Period {
        if (!fromInclusive.isBefore(toExclusive)) {
            throw new IllegalArgumentException("No period runs from " + fromInclusive + " to " + toExclusive);
        }
    }

    public static Period of(LocalDate fromInclusive, LocalDate toExclusive) {
        return new Period(fromInclusive, toExclusive);
    }

    public static Period ofDay(LocalDate day) {
        return new Period(day, day.plusDays(1));
    }

    public static Period ofMonth(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Period(first, first.plusMonths(1));
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(fromInclusive) && day.isBefore(toExclusive);
    }
}
