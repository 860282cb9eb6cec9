package org.factdesk.extraction.time;

/** Writes numbers with leading zeros, as ISO 8601 has them. */
final class Digits {

    private Digits() {}

    /** A number of at most 99 in two digits. */
    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** A year in four digits. */
    static String four(int year) {
        if (year >= 1000) {
            return Integer.toString(year);
        }
        return year >= 100 ? "0" + year : "00" + two(year);
    }
}
