package org.factdesk.extraction.time;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.factdesk.measure.Period;

/**
 * Feasts of the Islamic year by the calendar of Umm al-Qura. Where the moon is sighted they may lie a day off, and they
 * begin the evening before. The code is {@code hijri 9} for a month and {@code hijri 10-1} for a day.
 */
final class IslamicFeasts {

    private static final int FIRST_YEAR = 1890;
    private static final int LAST_YEAR = 2170;

    private IslamicFeasts() {}

    static boolean isOne(String code) {
        return code.startsWith("hijri ");
    }

    /** Whether the code names a month and no day. */
    static boolean isMonth(String code) {
        return isOne(code) && code.indexOf('-') < 0;
    }

    /** Those that begin in a year of the common calendar; sometimes two, or none outside of what the calendar covers. */
    static List<Stretch> ofYear(String code, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return List.of();
        }
        int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        List<Stretch> found = new ArrayList<>(1);
        for (int hijri = first; hijri <= first + 1; hijri++) {
            Stretch stretch = stretch(code, hijri);
            if (stretch.from().getYear() == year) {
                found.add(stretch);
            }
        }
        return found;
    }

    private static Stretch stretch(String code, int hijriYear) {
        int dash = code.indexOf('-');
        int month = Integer.parseInt(code.substring("hijri ".length(), dash < 0 ? code.length() : dash));
        int day = dash < 0 ? 1 : Integer.parseInt(code.substring(dash + 1));
        HijrahDate date = HijrahChronology.INSTANCE.date(hijriYear, month, day);
        LocalDate from = LocalDate.from(date);
        LocalDate to = dash < 0 ? LocalDate.from(date.plus(1, ChronoUnit.MONTHS)) : from.plusDays(1);
        return dash < 0 ? Stretch.between(from, to) : new Stretch(Period.ofDay(from), from.toString());
    }

    /** The readings with the first day, and the evening on which it begins. */
    static List<Stretch> withEvening(List<Stretch> stretches) {
        List<Stretch> all = new ArrayList<>(stretches);
        for (Stretch stretch : stretches) {
            all.add(Stretch.day(stretch.from()));
            all.add(Stretch.day(stretch.from().minusDays(1)));
        }
        return all.stream().distinct().toList();
    }
}
