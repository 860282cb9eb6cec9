package org.factdesk.extraction.time;

import java.time.LocalDate;

/** Decades, centuries and millennia. */
final class Eras {

    private Eras() {}

    /** Some years from the first of January of one of them; the TIMEX drops the digits that they share. */
    static Stretch years(int firstYear, int count) {
        LocalDate from = LocalDate.of(firstYear, 1, 1);
        String year = Stretch.year(firstYear).timex();
        Stretch stretch = Stretch.between(from, from.plusYears(count));
        return switch (count) {
            case 10 -> stretch.named(year.substring(0, 3));
            case 100 -> stretch.named(year.substring(0, 2));
            default -> stretch;
        };
    }

    /** A century by its number: the 21st runs from 2001 to 2100. */
    static Stretch century(int number) {
        return years(number * 100 - 99, 100);
    }
}
