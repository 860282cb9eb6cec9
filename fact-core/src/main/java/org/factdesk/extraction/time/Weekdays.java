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

    /** The n-th of its kind in a stretch, 9 for the last one; nothing where there are not so many. */
    static List<Stretch> nth(int n, int weekday, Stretch stretch) {
        LocalDate day = n == 9
                ? stretch.to().with(TemporalAdjusters.previous(DayOfWeek.of(weekday)))
                : stretch.from()
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)))
                        .plusWeeks(n - 1L);
        return stretch.period().contains(day) ? List.of(Stretch.day(day)) : List.of();
    }
}
