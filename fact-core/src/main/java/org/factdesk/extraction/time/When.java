package org.factdesk.extraction.time;

import java.time.LocalDate;
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
