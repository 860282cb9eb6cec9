package org.factdesk.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Days of the week, seen from a day. */
final class Weekdays {

    private Weekdays() {}

    /** A bare "Monday": the last one or the next one; on a Monday it is today, or else one of its neighbours. */
    static List<Stretch> near(int weekday, LocalDate today, boolean future) {
        Stretch past = Stretch.day(today.with(TemporalAdjusters.previous(DayOfWeek.of(weekday))));
        Stretch next = Stretch.day(today.with(TemporalAdjusters.next(DayOfWeek.of(weekday))));
        if (today.getDayOfWeek().getValue() == weekday) {
            return List.of(Stretch.day(today), past, next);
        }
        return future ? List.of(next, past) : List.of(past, next);
    }

    /** "Last Monday", "this Monday", "next Monday"; the other reading counts by weeks. */
    static List<Stretch> shifted(int weekday, LocalDate today, int shift) {
        LocalDate ofThisWeek =
                today.plusDays(weekday - (long) today.getDayOfWeek().getValue());
        Stretch byWeek = Stretch.day(ofThisWeek.plusWeeks(shift));
        if (shift == 0) {
            return List.of(byWeek);
        }
        LocalDate nearest = shift < 0
                ? today.with(TemporalAdjusters.previous(DayOfWeek.of(weekday)))
                : today.with(TemporalAdjusters.next(DayOfWeek.of(weekday)));
        Stretch byDay = Stretch.day(nearest);
        return byDay.equals(byWeek) ? List.of(byDay) : List.of(byDay, byWeek);
    }

    /** The n-th of its kind in a stretch, or the last ones by {@link Nth}; nothing where there are not so many. */
    static List<Stretch> nth(int n, int weekday, Stretch stretch) {
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate last = stretch.to().with(TemporalAdjusters.previous(day));
        LocalDate found =
                switch (n) {
                    case Nth.LAST -> last;
                    case Nth.PENULTIMATE -> last.minusWeeks(1);
                    default ->
                        stretch.from().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(n - 1L);
                };
        return stretch.period().contains(found) ? List.of(Stretch.day(found)) : List.of();
    }
}
