package org.factdesk.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Chooses among what comes back again and again: the last one before a day, and the next one after it. */
final class Nearest {

    /** Leap days are up to eight years apart. */
    private static final int MOST_STEPS = 9;

    private Nearest() {}

    /**
     * The latest stretch that has begun by a day, and the earliest one that has not.
     *
     * @param stretches the stretch of a year, or of any other step; none where it has none
     * @param step the step that the day falls in
     * @param future whether the one to come is meant first
     */
    static List<Stretch> of(IntFunction<List<Stretch>> stretches, int step, LocalDate day, boolean future) {
        List<Stretch> found = new ArrayList<>(2);
        before(stretches, step, day).ifPresent(found::add);
        after(stretches, step, day).ifPresent(next -> found.add(future ? 0 : found.size(), next));
        return found;
    }

    private static Optional<Stretch> before(IntFunction<List<Stretch>> stretches, int step, LocalDate day) {
        for (int back = 0; back < MOST_STEPS; back++) {
            for (Stretch stretch : stretches.apply(step - back)) {
                if (!stretch.from().isAfter(day)) {
                    return Optional.of(stretch);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Stretch> after(IntFunction<List<Stretch>> stretches, int step, LocalDate day) {
        for (int ahead = 0; ahead < MOST_STEPS; ahead++) {
            for (Stretch stretch : stretches.apply(step + ahead)) {
                if (stretch.from().isAfter(day)) {
                    return Optional.of(stretch);
                }
            }
        }
        return Optional.empty();
    }
}
