package org.factdesk.extraction.time;

import java.time.LocalDate;
import java.util.List;

/** Seasons as whole months; a winter has the year that it begins in. */
final class Seasons {

    private static final int SOON_DAYS = 90;

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

    /** What is under way or soon to come before what is over, unless the verbs say otherwise; the other one behind it. */
    static List<Stretch> near(String season, int lean, LocalDate today) {
        Stretch last = ofYear(season, today.getYear());
        while (last.from().isAfter(today)) {
            last = ofYear(season, last.from().getYear() - 1);
        }
        Stretch next = ofYear(season, last.from().getYear() + 1);
        boolean isNow = last.to().isAfter(today);
        boolean soon = !next.from().isAfter(today.plusDays(SOON_DAYS));
        boolean ahead = !isNow && (lean > 0 || lean == 0 && soon);
        return ahead ? List.of(next, last) : List.of(last, next);
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
