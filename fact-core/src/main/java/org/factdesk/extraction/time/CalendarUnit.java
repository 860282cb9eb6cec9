package org.factdesk.extraction.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A unit of the calendar or the clock.
 *
 * @param count how many of the designator it is; a quarter is three months
 * @param designator Y, M, W, D, or TH, TM, TS on the clock
 * @param weekend whether it is a weekend, counted in weeks
 */
record CalendarUnit(int count, String designator, boolean weekend) {

    /** The unit of a word list: {@code 3M}, {@code 1TH}, {@code WE}. */
    static CalendarUnit parse(String code) {
        if (code.equals("WE")) {
            return new CalendarUnit(1, "W", true);
        }
        int digits = 0;
        while (Character.isDigit(code.charAt(digits))) {
            digits++;
        }
        return new CalendarUnit(Integer.parseInt(code.substring(0, digits)), code.substring(digits), false);
    }

    boolean isClock() {
        return designator.length() == 2;
    }

    /** Whether the unit is longer than a month, so that "five of them ago" names a year or month and no day. */
    boolean isYears() {
        return designator.equals("Y");
    }

    boolean isFortnight() {
        return designator.equals("W") && count == 2;
    }

    boolean isDecades() {
        return isYears() && count == 10;
    }

    boolean isMonths() {
        return designator.equals("M");
    }

    /** The day some units away. */
    LocalDate shifted(LocalDate day, long units) {
        long steps = units * count;
        return switch (designator) {
            case "Y" -> day.plusYears(steps);
            case "M" -> day.plusMonths(steps);
            case "W" -> day.plusWeeks(steps);
            case "D" -> day.plusDays(steps);
            default -> day;
        };
    }

    /** The moment some units away. */
    LocalDateTime shifted(LocalDateTime moment, long units) {
        long steps = units * count;
        return switch (designator) {
            case "TH" -> moment.plusHours(steps);
            case "TM" -> moment.plusMinutes(steps);
            case "TS" -> moment.plusSeconds(steps);
            default -> shifted(moment.toLocalDate(), units).atTime(moment.toLocalTime());
        };
    }

    /** The whole unit of the calendar that holds a day. */
    Stretch holding(LocalDate day) {
        return switch (designator) {
            case "Y" -> years(day);
            case "M" -> months(day);
            case "W" -> weeks(day);
            default -> Stretch.day(day);
        };
    }

    private Stretch years(LocalDate day) {
        if (count == 1) {
            return Stretch.year(day.getYear());
        }
        return Eras.years(day.getYear() - Math.floorMod(day.getYear(), count), count);
    }

    private Stretch months(LocalDate day) {
        if (count == 1) {
            return Stretch.month(day.getYear(), day.getMonthValue());
        }
        int first = day.getMonthValue() - Math.floorMod(day.getMonthValue() - 1, count);
        LocalDate from = LocalDate.of(day.getYear(), first, 1);
        String timex = count == 3 ? "-Q" + (first / 3 + 1) : "-H" + (first / 6 + 1);
        return Stretch.between(from, from.plusMonths(count)).named(day.getYear() + timex);
    }

    private Stretch weeks(LocalDate day) {
        return weekend ? Stretch.weekend(day) : Stretch.week(day);
    }

    /** How long some units are, months counted as 30 days and years as 365. */
    BigDecimal seconds(BigDecimal units) {
        return units.multiply(BigDecimal.valueOf(count)).multiply(BigDecimal.valueOf(secondsOfOne()));
    }

    private long secondsOfOne() {
        return switch (designator) {
            case "Y" -> 31_536_000;
            case "M" -> 2_592_000;
            case "W" -> 604_800;
            case "D" -> 86_400;
            case "TH" -> 3_600;
            case "TM" -> 60;
            default -> 1;
        };
    }
}
