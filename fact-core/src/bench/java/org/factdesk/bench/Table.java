package org.factdesk.bench;

import java.util.Locale;

/** What a report prints: figure, unit, what it is compared with, and the ratio. */
final class Table {

    private static final String ROW = "%-40s %10s %-8s %-44s %8s";

    private Table() {}

    static void head() {
        print("figure", "", "unit", "compared with", "ratio");
    }

    static void row(String what, double figure, String unit, String comparedWith, double ratio) {
        print(what, number(figure), unit, comparedWith, number(ratio));
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, figure < 10 ? "%.3f" : "%.1f", figure);
    }

    private static void print(String what, String figure, String unit, String comparedWith, String ratio) {
        System.out.println(String.format(Locale.ROOT, ROW, what, figure, unit, comparedWith, ratio));
    }
}
