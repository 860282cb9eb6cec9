package org.factdesk.measure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days into sentences: "1er mars 2024", "1 March 2024". */
public final class Days {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    public static String french(LocalDate day) {
        return FRENCH.format(day).replaceFirst("^1 ", "1er ");
    }

    public static String english(LocalDate day) {
        return ENGLISH.format(day);
    }
}
