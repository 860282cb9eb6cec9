package org.factdesk.extraction.mention;

import java.util.Optional;

/**
 * What the words around a mention say about it.
 *
 * @param approximator how sure the figure is
 * @param timeScope how a date bounds
 * @param direction whether the figure is a rise or a fall
 * @param object what is counted
 */
public record Context(
        Optional<Approximator> approximator,
        Optional<TimeScope> timeScope,
        Optional<Direction> direction,
        Optional<String> object) {

    /** Nothing said. */
    public static final Context NONE =
            new Context(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
