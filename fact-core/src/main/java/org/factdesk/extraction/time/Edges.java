package org.factdesk.extraction.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What "early", "mid" and "late" can mean of a period: a half, a third, or just somewhere in it. */
final class Edges {

    private static final int MONTH_DAYS = 31;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int HALF_MONTH = 15;
    private static final int THIRD_OF_MONTH = 10;

    private Edges() {}

    /** The readings, the likeliest first. "Later" and "earlier" count from the reference where it lies inside. */
    static List<Stretch> of(String edge, Stretch whole, Optional<LocalDate> reference) {
        List<Stretch> readings = new ArrayList<>(4);
        reference.filter(whole.period()::contains).ifPresent(today -> readings.addAll(from(edge, whole, today)));
        if (!edge.equals("rest")) {
            parts(edge, whole, readings);
        }
        readings.add(whole);
        return readings.stream().distinct().toList();
    }

    private static List<Stretch> from(String edge, Stretch whole, LocalDate today) {
        return switch (edge) {
            case "later", "rest" -> List.of(part(whole, today, whole.to()));
            case "earlier" -> List.of(part(whole, whole.from(), today));
            default -> List.of();
        };
    }

    private static void parts(String edge, Stretch whole, List<Stretch> readings) {
        long days = ChronoUnit.DAYS.between(whole.from(), whole.to());
        if (days == 7) {
            readings.add(week(edge, whole));
        } else if (days <= MONTH_DAYS && days > 7) {
            readings.add(month(edge, whole, HALF_MONTH));
            readings.add(month(edge, whole, THIRD_OF_MONTH));
        } else if (days > MONTH_DAYS) {
            readings.add(thirds(edge, whole));
            readings.add(half(edge, whole));
        }
    }

    private static Stretch week(String edge, Stretch whole) {
        LocalDate monday = whole.from();
        return switch (edge) {
            case "start", "earlier" -> part(whole, monday, monday.plusDays(3));
            case "mid" -> part(whole, monday.plusDays(1), monday.plusDays(5));
            default -> part(whole, monday.plusDays(3), whole.to());
        };
    }

    private static Stretch month(String edge, Stretch whole, int days) {
        LocalDate first = whole.from();
        return switch (edge) {
            case "start", "earlier" -> part(whole, first, first.plusDays(days));
            case "mid" -> part(whole, first.plusDays(THIRD_OF_MONTH), first.plusDays(THIRD_OF_MONTH * 2L));
            default -> part(whole, first.plusDays(days == HALF_MONTH ? HALF_MONTH : THIRD_OF_MONTH * 2L), whole.to());
        };
    }

    private static Stretch thirds(String edge, Stretch whole) {
        long months = ChronoUnit.MONTHS.between(whole.from(), whole.to());
        long years = months / MONTHS_OF_YEAR;
        long third = years > 2 ? years / 3 * MONTHS_OF_YEAR : Math.max(1, months / 3);
        return switch (edge) {
            case "start", "earlier" -> part(whole, whole.from(), whole.from().plusMonths(third));
            case "mid" -> part(whole, whole.from().plusMonths(third), whole.to().minusMonths(third));
            default -> part(whole, whole.to().minusMonths(third), whole.to());
        };
    }

    private static Stretch half(String edge, Stretch whole) {
        LocalDate middle = whole.from().plusMonths(ChronoUnit.MONTHS.between(whole.from(), whole.to()) / 2);
        return switch (edge) {
            case "start", "earlier" -> part(whole, whole.from(), middle);
            case "mid" -> whole;
            default -> part(whole, middle, whole.to());
        };
    }

    private static Stretch part(Stretch whole, LocalDate from, LocalDate to) {
        return from.isBefore(to) ? Stretch.between(from, to).named(whole.timex()) : whole;
    }
}
