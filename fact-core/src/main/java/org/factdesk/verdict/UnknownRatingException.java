package org.factdesk.verdict;

/** A rating key that the scale does not have. */
public final class UnknownRatingException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnknownRatingException(String ratingKey, String scaleKey) {
        super("the scale \"" + scaleKey + "\" has no rating \"" + ratingKey + "\"");
    }
}
