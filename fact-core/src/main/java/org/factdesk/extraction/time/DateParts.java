package org.factdesk.extraction.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * As much of a date as has been said; 0 stands for what has not.
 *
 * @param year 1 to 9000
 * @param month 1 to 12
 * @param day 1 to 31
 * @param weekday 1 (Monday) to 7
 */
record DateParts(int year, int month, int day, int weekday) {

    static final int UNSAID = 0;
    static final DateParts NONE = new DateParts(UNSAID, UNSAID, UNSAID, UNSAID);

    static DateParts ofYear(int year) {
        return new DateParts(year, UNSAID, UNSAID, UNSAID);
    }

    static DateParts ofMonth(int year, int month) {
        return new DateParts(year, month, UNSAID, UNSAID);
    }

    static DateParts ofDay(int year, int month, int day) {
        return new DateParts(year, month, day, UNSAID);
    }

    static DateParts ofWeekday(int weekday) {
        return new DateParts(UNSAID, UNSAID, UNSAID, weekday);
    }

    DateParts on(int otherWeekday) {
        return new DateParts(year, month, day, otherWeekday);
    }

    boolean isDay() {
        return day != UNSAID || weekday != UNSAID;
    }

    boolean isSaid() {
        return year != UNSAID || month != UNSAID || isDay();
    }

    /** Whether nothing but the day of the month is said. */
    boolean isBareDay() {
        return day != UNSAID && month == UNSAID && year == UNSAID;
    }

    /** This start of a range with what only its end says ("3" and "5 March 2024"; "Nov" and "Feb 2017"). */
    DateParts before(DateParts end) {
        int fullMonth = month == UNSAID && day != UNSAID ? end.month : month;
        boolean turns = year == UNSAID && end.year != UNSAID && fullMonth > end.month && end.month != UNSAID;
        int fullYear = year == UNSAID && fullMonth != UNSAID && end.year != UNSAID ? end.year - (turns ? 1 : 0) : year;
        return new DateParts(fullYear, fullMonth, day, weekday);
    }

    /** This end of a range with what only its start says ("March 3" and "5"). */
    DateParts after(DateParts start) {
        int fullMonth = month == UNSAID && day != UNSAID ? start.month : month;
        boolean turns = year == UNSAID && start.year != UNSAID && fullMonth != UNSAID && fullMonth < start.month;
        int fullYear =
                year == UNSAID && fullMonth != UNSAID && start.year != UNSAID ? start.year + (turns ? 1 : 0) : year;
        return new DateParts(fullYear, fullMonth, day, weekday);
    }

    /** Whether nothing but a weekday is said. */
    boolean isBareWeekday() {
        return weekday != UNSAID && day == UNSAID && month == UNSAID && year == UNSAID;
    }

    /** The days it can mean, the likeliest first; none where there is no such day or nothing to count from. */
    List<Stretch> stretches(Optional<LocalDate> reference, boolean future) {
        if (year != UNSAID) {
            return ofYearSaid();
        }
        return reference.map(today -> around(today, future)).orElseGet(List::of);
    }

    private List<Stretch> ofYearSaid() {
        if (month == UNSAID) {
            return List.of(Stretch.year(year));
        }
        return day == UNSAID ? List.of(Stretch.month(year, month)) : Stretch.ofDate(year, month, day);
    }

    private List<Stretch> around(LocalDate today, boolean future) {
        if (month != UNSAID) {
            return onWeekday(Nearest.of(this::inYear, today.getYear(), today, future && !isThisMonth(today)));
        }
        if (day != UNSAID) {
            return Nearest.of(this::inMonth, today.getYear() * 12 + today.getMonthValue() - 1, today, future);
        }
        return weekday == UNSAID ? List.of() : Weekdays.near(weekday, today, future);
    }

    private List<Stretch> inYear(int step) {
        return new DateParts(step, month, day, weekday).ofYearSaid();
    }

    private boolean isThisMonth(LocalDate today) {
        return day == UNSAID && month == today.getMonthValue();
    }

    /** Those that fall on the weekday that is said, first. */
    private List<Stretch> onWeekday(List<Stretch> days) {
        if (weekday == UNSAID) {
            return days;
        }
        return days.stream()
                .sorted(Comparator.comparing(
                        found -> found.from().getDayOfWeek().getValue() != weekday))
                .toList();
    }

    private List<Stretch> inMonth(int months) {
        List<Stretch> days = Stretch.ofDate(Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1, day);
        boolean fits = weekday == UNSAID
                || days.stream().allMatch(found -> found.from().getDayOfWeek().getValue() == weekday);
        return fits ? days : List.of();
    }

    /** What has been said, with an X for every digit that has not. */
    String timex() {
        if (month == UNSAID && day == UNSAID && weekday != UNSAID) {
            return "XXXX-WXX-" + weekday;
        }
        String text = year == UNSAID ? "XXXX" : Digits.four(year);
        if (month != UNSAID || day != UNSAID) {
            text += month == UNSAID ? "-XX" : "-" + Digits.two(month);
        }
        return day == UNSAID ? text : text + "-" + Digits.two(day);
    }
}
