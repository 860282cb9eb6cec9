package org.factdesk.extraction.time;

import java.time.LocalDate;

/** Seasons as whole months; a winter has the year that it begins in. */
final class Seasons {

    private Seasons() {}

    static Stretch ofYear(String season, int year) {
        LocalDate from = LocalDate.of(year, firstMonth(season), 1);
        return Stretch.between(from, from.plusMonths(3))
                .named(Stretch.year(year).timex() + "-" + season);
    }

    /** The last, this or the next season of a name. */
    static Stretch shifted(String season, int shift, LocalDate today) {
        Stretch current = ofYear(season, today.getYear());
        if (shift < 0) {
            return current.to().isAfter(today) ? ofYear(season, today.getYear() - 1) : current;
        }
        if (shift > 0) {
            return current.from().isAfter(today) ? current : ofYear(season, today.getYear() + 1);
        }
        boolean winter = season.equals("WI") && today.getMonthValue() <= 3;
        return winter ? ofYear(season, today.getYear() - 1) : current;
    }

    private static int firstMonth(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }
}
