package org.factdesk.extraction.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;

import org.factdesk.measure.Period;

/**
 * Days that some words can mean.
 *
 * @param period the days
 * @param timex the same as TIMEX3 has it
 */
record Stretch(Period period, String timex) {

    private static final int LAST_YEAR = 9000;

    static Stretch day(LocalDate day) {
        return new Stretch(Period.ofDay(day), day.toString());
    }

    static Stretch month(int year, int month) {
        return new Stretch(Period.ofMonth(year, month), Digits.four(year) + "-" + Digits.two(month));
    }

    static Stretch year(int year) {
        return new Stretch(Period.ofYear(year), Digits.four(year));
    }

    /** The week from Monday to Sunday that holds a day. */
    static Stretch week(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        int year = monday.get(IsoFields.WEEK_BASED_YEAR);
        int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return new Stretch(Period.of(monday, monday.plusDays(7)), Digits.four(year) + "-W" + Digits.two(week));
    }

    /** Saturday and Sunday of the week that holds a day. */
    static Stretch weekend(LocalDate day) {
        Stretch week = week(day);
        LocalDate saturday = week.from().plusDays(5);
        return new Stretch(Period.of(saturday, saturday.plusDays(2)), week.timex() + "-WE");
    }

    /** Any other days, in the notation of two ends and a length. */
    static Stretch between(LocalDate fromInclusive, LocalDate toExclusive) {
        String timex = "(" + fromInclusive + "," + toExclusive + "," + length(fromInclusive, toExclusive) + ")";
        return new Stretch(Period.of(fromInclusive, toExclusive), timex);
    }

    private static String length(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to);
        if (months > 0 && from.plusMonths(months).equals(to)) {
            return months % 12 == 0 ? "P" + months / 12 + "Y" : "P" + months + "M";
        }
        return "P" + ChronoUnit.DAYS.between(from, to) + "D";
    }

    /** Everything between the starts and ends of two of them; nothing where the second ends before the first starts. */
    static List<Stretch> from(Stretch first, Stretch last) {
        return first.from().isBefore(last.to()) ? List.of(between(first.from(), last.to())) : List.of();
    }

    boolean isDay() {
        return to().toEpochDay() - from().toEpochDay() == 1;
    }

    /** The first day. */
    LocalDate from() {
        return period.fromInclusive();
    }

    /** The day after the last one. */
    LocalDate to() {
        return period.toExclusive();
    }

    Stretch named(String otherTimex) {
        return new Stretch(period, otherTimex);
    }

    /** The same days counted from another year on; nothing where the calendar ends. */
    static List<Stretch> ofDate(int year, int month, int day) {
        if (year < 1 || year > LAST_YEAR) {
            return List.of();
        }
        try {
            return List.of(day(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return List.of();
        }
    }
}
