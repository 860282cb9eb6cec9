package org.factdesk.text;

/** The words that somebody knows, by number. */
public interface WordIds {

    /** The number of a word that nobody knows. */
    int UNKNOWN = 0;

    /**
     * The number of a folded word, {@link #UNKNOWN} where it has none.
     *
     * @param folded folded characters
     * @param startInclusive first unit of the word
     * @param endExclusive unit after its last one
     */
    int idOf(char[] folded, int startInclusive, int endExclusive);
}
