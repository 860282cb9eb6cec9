package org.factdesk.extraction.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A date or period as read from the text.
 *
 * @param firstToken its first token
 * @param endToken the token after its last one
 * @param isDay whether it names a day and no longer period
 * @param stretches what it can mean, the likeliest first; empty where nothing says which
 * @param timex what it says, where it cannot be told which days are meant
 * @param parts how much of a written date it says; {@link DateParts#NONE} for everything that is none
 */
record When(int firstToken, int endToken, boolean isDay, List<Stretch> stretches, String timex, DateParts parts) {

    static final When NOTHING = new When(-1, -1, false, List.of(), "", DateParts.NONE);

    /** The TIMEX3 value of the present moment. */
    static final String NOW = "PRESENT_REF";

    private static final int LONG_AHEAD_DAYS = 350;
    private static final int JUST_OVER_DAYS = 14;
    private static final int SOON_DAYS = 90;
    private static final int LONG_AGO_DAYS = 270;

    When {
        stretches = List.copyOf(stretches);
    }

    /** A written date, resolved as far as it says where it is. */
    static When ofParts(int firstToken, int endToken, DateParts parts, Optional<LocalDate> reference, boolean future) {
        List<Stretch> stretches = parts.stretches(reference, future);
        return new When(firstToken, endToken, parts.isDay(), stretches, parts.timex(), parts);
    }

    static When day(int firstToken, int endToken, List<Stretch> stretches, String timex) {
        return new When(firstToken, endToken, true, stretches, timex, DateParts.NONE);
    }

    static When period(int firstToken, int endToken, List<Stretch> stretches, String timex) {
        return new When(firstToken, endToken, false, stretches, timex, DateParts.NONE);
    }

    boolean isPresent() {
        return endToken > 0;
    }

    boolean isResolved() {
        return !stretches.isEmpty();
    }

    boolean isLongerThan(When other) {
        return endToken > other.endToken;
    }

    /**
     * This with a day or month that is soon to come before one that is long over, where no verb says which is meant.
     *
     * @param lean as {@link Tense#lean}
     */
    When soonFirst(int lean, Optional<LocalDate> reference) {
        if (lean > 0
                && isDay
                && stretches.size() > 1
                && reference.filter(this::isJustOver).isPresent()) {
            return reversed();
        }
        boolean soon = lean == 0 && parts.weekday() == DateParts.UNSAID && stretches.size() > 1;
        return soon && reference.filter(this::isSoonerBehind).isPresent() ? reversed() : this;
    }

    /** "Was due on 2 December", two days later: nobody plans for a day a year away without the year. */
    private boolean isJustOver(LocalDate today) {
        long ahead = ChronoUnit.DAYS.between(today, stretches.get(0).from());
        long ago = ChronoUnit.DAYS.between(stretches.get(1).to(), today);
        return ahead > LONG_AHEAD_DAYS && ago >= 0 && ago < JUST_OVER_DAYS;
    }

    private boolean isSoonerBehind(LocalDate today) {
        long ago = ChronoUnit.DAYS.between(stretches.get(0).to(), today);
        long ahead = ChronoUnit.DAYS.between(today, stretches.get(1).from());
        return ahead > 0 && ahead <= SOON_DAYS && ago >= LONG_AGO_DAYS;
    }

    private When reversed() {
        List<Stretch> reversed = new ArrayList<>(stretches);
        Collections.swap(reversed, 0, 1);
        return new When(firstToken, endToken, isDay, reversed, timex, parts);
    }

    When startingAt(int token) {
        return isPresent() ? new When(token, endToken, isDay, stretches, timex, parts) : this;
    }

    When endingAt(int token) {
        return isPresent() ? new When(firstToken, token, isDay, stretches, timex, parts) : this;
    }

    /** The same words with other days for each of their readings. */
    List<Stretch> each(UnaryOperator<Stretch> change) {
        return stretches.stream().map(change).toList();
    }
}
