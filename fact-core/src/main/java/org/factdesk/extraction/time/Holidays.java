package org.factdesk.extraction.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * Reckons the day of a feast from the code of the word list: {@code 12-25}, {@code easter+39}, or {@code nth 4-4-11}
 * for the fourth Thursday of November ({@code nth+1} for the day after it). {@link IslamicFeasts} and {@link JewishFeasts}
 * have codes of their own, and {@code table} is followed by the days.
 */
final class Holidays {

    private static final String TABLE = "table";

    /** The last weekday of a month, in the codes. */
    private static final int LAST = 9;

    private Holidays() {}

    static List<Stretch> ofYear(String code, int year) {
        if (IslamicFeasts.isOne(code)) {
            return IslamicFeasts.ofYear(code, year);
        }
        if (code.startsWith(TABLE)) {
            return ofTable(code, year);
        }
        return year < 1583 || year > 4000 ? List.of() : List.of(Stretch.day(day(code, year)));
    }

    /** A feast whose days the word list names, for the years that it does. */
    private static List<Stretch> ofTable(String code, int year) {
        int at = code.indexOf(" " + Digits.four(year) + "-");
        return at < 0 ? List.of() : List.of(Stretch.day(LocalDate.parse(code.substring(at + 1, at + 11))));
    }

    /** The last, this year's, or the next one; without a shift as the word stands alone. */
    static List<Stretch> shifted(String code, int shift, LocalDate today) {
        if (shift == 0) {
            return ofYear(code, today.getYear());
        }
        List<Stretch> near = Nearest.of(
                year -> ofYear(code, year), today.getYear(), shift < 0 ? today.minusDays(1) : today, shift > 0);
        return near.isEmpty() ? near : near.subList(0, 1);
    }

    static List<Stretch> near(String code, LocalDate today, boolean future) {
        return Nearest.of(year -> ofYear(code, year), today.getYear(), today, future);
    }

    static String timex(String code) {
        return Character.isDigit(code.charAt(0)) ? "XXXX-" + code : "XXXX-XX-XX";
    }

    private static LocalDate day(String code, int year) {
        if (code.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(code.substring("easter".length())));
        }
        if (code.startsWith(JewishFeasts.CODE)) {
            return JewishFeasts.day(code, year);
        }
        if (code.startsWith("nth")) {
            return nth(code, year);
        }
        return LocalDate.of(year, Integer.parseInt(code.substring(0, 2)), Integer.parseInt(code.substring(3, 5)));
    }

    private static LocalDate nth(String code, int year) {
        int space = code.indexOf(' ');
        int days = space > 3 ? Integer.parseInt(code.substring(3, space)) : 0;
        int month = Integer.parseInt(code.substring(space + 5));
        Stretch stretch = Stretch.month(year, month);
        int n = code.charAt(space + 1) - '0';
        return Weekdays.nth(n == LAST ? Nth.LAST : n, code.charAt(space + 3) - '0', stretch)
                .get(0)
                .from()
                .plusDays(days);
    }

    /** Easter Sunday by the computus of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int late = (golden + 11 * moon + 22 * sunday) / 451;
        int days = moon + sunday - 7 * late + 114;
        return LocalDate.of(year, Month.of(days / 31), days % 31 + 1);
    }
}
