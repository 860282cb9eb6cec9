package org.factdesk.extraction.time;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Ranges of which one end is a bare weekday and the other a day that says which one it is. */
final class WeekdayRange {

    private WeekdayRange() {}

    /**
     * "Next Tuesday to Thursday", "Tuesday to Friday next week": the bare weekday lies within a week of the other one; nothing
     * where neither is one.
     */
    static List<Stretch> between(When start, When end) {
        if (end.parts().isBareWeekday()) {
            DayOfWeek last = DayOfWeek.of(end.parts().weekday());
            return start.each(first -> Stretch.between(
                    first.from(),
                    first.from().with(TemporalAdjusters.next(last)).plusDays(1)));
        }
        if (start.parts().isBareWeekday()) {
            DayOfWeek first = DayOfWeek.of(start.parts().weekday());
            return end.each(last -> Stretch.between(last.from().with(TemporalAdjusters.previous(first)), last.to()));
        }
        return List.of();
    }
}
