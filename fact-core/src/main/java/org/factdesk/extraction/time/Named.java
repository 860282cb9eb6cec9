package org.factdesk.extraction.time;

import java.time.LocalDate;
import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;

/**
 * A word for something that there is one of again and again: a week, a Monday, May, the summer, Christmas.
 *
 * @param wordClass which of these
 * @param value what the word list says
 * @param endToken the token after it
 */
record Named(WordClass wordClass, String value, int endToken) {

    private static final int FORTNIGHT = 14;

    static final Named NOTHING = new Named(WordClass.NAMES, "", -1);

    private static final WordClass[] CLASSES = {
        WordClass.CALENDAR_UNITS, WordClass.MONTHS, WordClass.WEEKDAYS, WordClass.SEASONS, WordClass.HOLIDAYS
    };

    static Named read(Scan scan, int token) {
        for (WordClass wordClass : CLASSES) {
            Found found = scan.find(token, wordClass);
            if (found.isPresent()) {
                return new Named(wordClass, found.value(), found.endToken());
            }
        }
        Found sign = scan.isOnlyKinds() ? scan.find(token, WordClass.MONTH_SIGNS) : Found.NOTHING;
        return sign.isPresent() ? new Named(WordClass.MONTHS, sign.value(), sign.endToken()) : NOTHING;
    }

    boolean isPresent() {
        return endToken > 0 && !isClock();
    }

    boolean isUnit() {
        return wordClass == WordClass.CALENDAR_UNITS;
    }

    private boolean isClock() {
        return isUnit() && unit().isClock();
    }

    boolean isDay() {
        return wordClass == WordClass.WEEKDAYS || wordClass == WordClass.HOLIDAYS || isUnit() && value.equals("1D");
    }

    CalendarUnit unit() {
        return CalendarUnit.parse(value);
    }

    /** The last one (-1), this one (0) or the next one (1), seen from a day; the likeliest reading first. */
    List<Stretch> shifted(int shift, LocalDate today) {
        return switch (wordClass) {
            case CALENDAR_UNITS -> unit(shift, today);
            case WEEKDAYS -> Weekdays.shifted(Integer.parseInt(value), today, shift);
            case MONTHS -> List.of(month(Integer.parseInt(value), shift, today));
            case SEASONS -> List.of(Seasons.shifted(value, shift, today));
            default -> Holidays.shifted(value, shift, today);
        };
    }

    /** The last decade may be the last ten years as well. */
    private List<Stretch> unit(int shift, LocalDate today) {
        CalendarUnit unit = unit();
        if (unit.isFortnight()) {
            return List.of(fortnight(shift, today));
        }
        Stretch whole = unit.holding(unit.shifted(today, shift));
        boolean rolling = unit.isDecades() && shift < 0;
        return rolling ? List.of(Stretch.between(unit.shifted(today, -1), today), whole) : List.of(whole);
    }

    /** Two weeks up to today, or from tomorrow on, or from this Monday on. */
    private static Stretch fortnight(int shift, LocalDate today) {
        LocalDate from = shift < 0
                ? today.minusDays(FORTNIGHT)
                : shift > 0 ? today.plusDays(1) : Stretch.week(today).from();
        return Stretch.between(from, from.plusDays(FORTNIGHT));
    }

    private static Stretch month(int month, int shift, LocalDate today) {
        int now = today.getMonthValue();
        int year = today.getYear();
        if (shift < 0) {
            year -= month < now ? 0 : 1;
        } else if (shift > 0) {
            year += month > now ? 0 : 1;
        }
        return Stretch.month(year, month);
    }

    /** What the words mean where no day to count from is known. */
    String timex() {
        return switch (wordClass) {
            case CALENDAR_UNITS -> "XXXX-XX-XX";
            case WEEKDAYS -> "XXXX-WXX-" + value;
            case MONTHS ->
                DateParts.ofMonth(DateParts.UNSAID, Integer.parseInt(value)).timex();
            case SEASONS -> "XXXX-" + value;
            default -> Holidays.timex(value);
        };
    }
}
