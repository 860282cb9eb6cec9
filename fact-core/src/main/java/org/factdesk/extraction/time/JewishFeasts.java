package org.factdesk.extraction.time;

import java.time.LocalDate;

/**
 * Feasts of the Jewish calendar, reckoned from the New Year of a civil year: {@code hebrew+9} is the ninth day after it,
 * {@code hebrew-163} the first day of Passover in the spring before. The arithmetic is that of the mean new moon with
 * its postponements.
 */
final class JewishFeasts {

    static final String CODE = "hebrew";

    /** The Jewish year that begins in the autumn of a civil year is so much larger. */
    private static final int YEARS_BEFORE = 3761;
    /** The day before the first of the era, counted from 1970-01-01. */
    private static final long EPOCH_DAY = -2_092_590;
    /** Parts of an hour of which a mean month has 29 days and 13,753. */
    private static final long PARTS_OF_DAY = 25_920;
    /** Days from the New Year to the 25th of Kislev where Cheshvan is short. */
    private static final int HANUKKAH = 83;

    private JewishFeasts() {}

    static LocalDate day(String code, int civilYear) {
        int days = Integer.parseInt(code.substring(CODE.length()));
        int year = civilYear + YEARS_BEFORE;
        long longCheshvan = days == HANUKKAH && (newYear(year + 1) - newYear(year)) % 10 == 5 ? 1 : 0;
        return LocalDate.ofEpochDay(newYear(year) + days + longCheshvan);
    }

    private static long newYear(int year) {
        return EPOCH_DAY + elapsed(year) + postponed(year);
    }

    private static long elapsed(int year) {
        long months = Math.floorDiv(235L * year - 234, 19);
        long parts = 12_084 + 13_753 * months;
        long days = 29 * months + Math.floorDiv(parts, PARTS_OF_DAY);
        return Math.floorMod(3 * (days + 1), 7) < 3 ? days + 1 : days;
    }

    private static int postponed(int year) {
        long present = elapsed(year);
        if (elapsed(year + 1) - present == 356) {
            return 2;
        }
        return present - elapsed(year - 1) == 382 ? 1 : 0;
    }
}
