package org.factdesk.extraction.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factdesk.measure.Period;

/**
 * What an anaphor points to, seen from the period named before it: that period itself, the year it lies in, or the year
 * after that.
 *
 * @param unit day to decade; {@code any} for the period itself
 * @param shift how many units before (-) or after (+) it
 */
record Pointer(String unit, int shift) {

    private static final Map<String, CalendarUnit> UNITS = Map.of(
            "day", CalendarUnit.parse("1D"),
            "week", CalendarUnit.parse("1W"),
            "month", CalendarUnit.parse("1M"),
            "quarter", CalendarUnit.parse("3M"),
            "year", CalendarUnit.parse("1Y"),
            "decade", CalendarUnit.parse("10Y"));

    /** The pointer of a word list: {@code any}, {@code year}, {@code day-1}. */
    static Pointer parse(String code) {
        int sign = Math.max(code.indexOf('+'), code.indexOf('-'));
        return sign < 0
                ? new Pointer(code, 0)
                : new Pointer(code.substring(0, sign), Integer.parseInt(code.substring(sign)));
    }

    boolean isDay() {
        return unit.equals("day") && shift != 0;
    }

    /** The days pointed to; nothing where the antecedent is longer than the unit: a day needs a day to point to. */
    Optional<Stretch> from(Period antecedent) {
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
        boolean plain = shift == 0 || isDay();
        return plain ? Optional.empty() : Optional.of(from(UNITS.get(unit), today));
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
