package org.factdesk.verdict;

import java.util.List;
import java.util.Optional;

/**
 * The documented labels of a desk. A verdict remembers the scale and the version it was given on.
 *
 * @param key names the scale
 * @param version from 1; an edited scale is a new version
 * @param name as shown
 * @param ratings best to worst, then those without a number
 */
public record RatingScale(String key, int version, Label name, List<Rating> ratings) {
    public RatingScale {
        ratings = List.copyOf(ratings);
        if (ratings.isEmpty()) {
            throw new IllegalArgumentException("a scale has at least one rating");
        }
        if (ratings.stream().map(Rating::key).distinct().count() != ratings.size()) {
            throw new IllegalArgumentException("two ratings of one scale have the same key");
        }
    }

    /** The rating of that key, or empty. */
    public Optional<Rating> find(String ratingKey) {
        return ratings.stream().filter(rating -> rating.key().equals(ratingKey)).findFirst();
    }

    /**
     * The rating of that key.
     *
     * @throws UnknownRatingException where the scale has none
     */
    public Rating get(String ratingKey) {
        return find(ratingKey).orElseThrow(() -> new UnknownRatingException(ratingKey, key));
    }

    /** The numbers of the scale's ends, or empty where no label has one. */
    public Optional<NumberRange> numbers() {
        List<Integer> numbers =
                ratings.stream().map(Rating::number).filter(n -> n != null).toList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NumberRange(
                numbers.stream().min(Integer::compare).orElseThrow(),
                numbers.stream().max(Integer::compare).orElseThrow()));
    }

    /** How bad a rating is by the scale's own order: 0 for the best, more for worse. */
    public int severity(String ratingKey) {
        return ratings.indexOf(get(ratingKey));
    }

    /**
     * The numbers of a scale's worst and best label.
     *
     * @param worst inclusive
     * @param best inclusive
     */
    public record NumberRange(int worst, int best) {}
}
