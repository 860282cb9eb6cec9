package org.factdesk.desk;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.factdesk.document.DocumentId;
import org.factdesk.verdict.CheckState;

/**
 * One row of the desk: an article and how far its claims are. The article's state is derived from them, never typed.
 *
 * @param article the identity
 * @param title the title
 * @param capturedAt when it was taken in
 * @param states how many of its claims stand where
 * @param deadline the earliest deadline of a claim not yet done; null where none is set
 * @param ratings how often each rating key was given, by the newest versions, dropped claims aside
 */
public record ArticleProgress(
        DocumentId article,
        String title,
        Instant capturedAt,
        Map<CheckState, Integer> states,
        @Nullable Instant deadline,
        Map<String, Integer> ratings) {
    public ArticleProgress {
        states = Map.copyOf(states);
        ratings = Map.copyOf(ratings);
    }

    /** How many claims there are, dropped ones aside. */
    public int claims() {
        return states.values().stream().mapToInt(Integer::intValue).sum() - count(CheckState.DROPPED);
    }

    /** How many claims stand there. */
    public int count(CheckState state) {
        return states.getOrDefault(state, 0);
    }

    /** How many claims have a verdict, in whatever version. */
    public int rated() {
        return ratings.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The deadline, or empty. */
    public Optional<Instant> due() {
        return Optional.ofNullable(deadline);
    }
}
