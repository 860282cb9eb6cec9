package org.factdesk.consistency;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

import org.factdesk.extraction.mention.Mention;

/**
 * A shape that fits a sentence.
 *
 * @param name the name of the shape
 * @param line the sentence
 * @param words the folded words it covers, figures as signs
 * @param places the index of the mention in each of its places
 * @param start where it starts in the skeleton
 * @param end where it ends in the skeleton
 */
record Fit(String name, Line line, String words, Map<String, Integer> places, int start, int end) {

    static Fit of(Shape shape, Line line, Matcher matcher) {
        Map<String, Integer> places = new HashMap<>();
        for (String place : shape.places()) {
            if (matcher.start(place) >= 0) {
                places.put(place, line.mentionAt(matcher.start(place)));
            }
        }
        return new Fit(shape.name(), line, matcher.group(), places, matcher.start(), matcher.end());
    }

    boolean has(String place) {
        return places.containsKey(place);
    }

    int index(String place) {
        return places.get(place);
    }

    Mention mention(String place) {
        return line.sheet().mention(index(place));
    }

    /** Where the sign of a place stands in the skeleton. */
    int at(String place) {
        for (int at = start; at < end; at++) {
            if (line.mentionAt(at) == index(place) && line.isSign(at)) {
                return at;
            }
        }
        return start;
    }

    /** The amount in a place; empty where it has no value. */
    Optional<Reading> reading(String place) {
        return has(place) ? line.sheet().reading(index(place)) : Optional.empty();
    }

    String text(String place) {
        return line.sheet().words(index(place));
    }
}
