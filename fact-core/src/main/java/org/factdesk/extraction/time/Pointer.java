package org.factdesk.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factdesk.measure.Period;

/**
 * What an anaphor points to, seen from the period named before it: that period itself, the year it lies in, or the year
 * after that.
 *
 * @param unit day to century; {@code any} for the period itself; {@code weekday1} to {@code weekday7} for a Monday to Sunday
 * @param shift how many units before (-) or after (+) it
 */
record Pointer(String unit, int shift) {

    private static final Map<String, CalendarUnit> UNITS = Map.of(
            "day", CalendarUnit.parse("1D"),
            "week", CalendarUnit.parse("1W"),
            "month", CalendarUnit.parse("1M"),
            "quarter", CalendarUnit.parse("3M"),
            "year", CalendarUnit.parse("1Y"),
            "half", CalendarUnit.parse("6M"),
            "decade", CalendarUnit.parse("10Y"),
            "century", CalendarUnit.parse("100Y"));

    private static final String WEEKDAY = "weekday";

    private static final long LONGEST_BEFORE_WEEKDAY = 7;

    /** The pointer of a word list: {@code any}, {@code year}, {@code day-1}. */
    static Pointer parse(String code) {
        int sign = Math.max(code.indexOf('+'), code.indexOf('-'));
        return sign < 0
                ? new Pointer(code, 0)
                : new Pointer(code.substring(0, sign), Integer.parseInt(code.substring(sign)));
    }

    boolean isDay() {
        return (unit.equals("day") || isWeekday()) && shift != 0;
    }

    private boolean isWeekend() {
        return unit.equals("weekend");
    }

    private boolean isWeekday() {
        return unit.startsWith(WEEKDAY);
    }

    /** The days pointed to; nothing where the antecedent is longer than the unit: a day needs a day to point to. */
    Optional<Stretch> from(Period antecedent) {
        if (isWeekday() || isWeekend()) {
            return weekday(antecedent);
        }
        CalendarUnit calendarUnit = UNITS.get(unit);
        if (calendarUnit == null) {
            return Optional.of(same(antecedent));
        }
        LocalDate first = antecedent.fromInclusive();
        boolean wide = !calendarUnit.holding(first).to().isBefore(antecedent.toExclusive());
        return wide ? Optional.of(from(calendarUnit, first)) : Optional.empty();
    }

    private Stretch from(CalendarUnit calendarUnit, LocalDate first) {
        return calendarUnit.holding(calendarUnit.shifted(first, shift));
    }

    /** What is pointed to where only the day of publication is known; nothing for what needs a text to point back to. */
    Optional<Stretch> fromToday(LocalDate today) {
        if (isWeekday() || isWeekend()) {
            return weekday(Period.ofDay(today));
        }
        boolean plain = shift == 0 || isDay();
        return plain ? Optional.empty() : Optional.of(from(UNITS.get(unit), today));
    }

    /** The first Monday or weekend behind a day or week, or the last one before it; nothing where a longer period was named. */
    private Optional<Stretch> weekday(Period antecedent) {
        LocalDate first = antecedent.fromInclusive();
        DayOfWeek weekday = isWeekend() ? DayOfWeek.SATURDAY : DayOfWeek.of(unit.charAt(WEEKDAY.length()) - '0');
        boolean near = !antecedent.toExclusive().isAfter(first.plusDays(LONGEST_BEFORE_WEEKDAY));
        LocalDate day = shift > 0
                ? antecedent.toExclusive().with(TemporalAdjusters.nextOrSame(weekday))
                : first.with(TemporalAdjusters.previous(weekday));
        Stretch found = isWeekend() ? Stretch.weekend(day) : Stretch.day(day);
        return near ? Optional.of(found) : Optional.empty();
    }

    private static Stretch same(Period antecedent) {
        LocalDate first = antecedent.fromInclusive();
        List<Stretch> usual = List.of(
                Stretch.day(first),
                Stretch.month(first.getYear(), first.getMonthValue()),
                Stretch.year(first.getYear()));
        return usual.stream()
                .filter(stretch -> stretch.period().equals(antecedent))
                .findFirst()
                .orElseGet(() -> Stretch.between(first, antecedent.toExclusive()));
    }
}
