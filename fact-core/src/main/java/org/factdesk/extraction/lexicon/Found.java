package org.factdesk.extraction.lexicon;

/**
 * A word or phrase of the lexicon in a text.
 *
 * @param sense what it means
 * @param firstToken its first token
 * @param endToken the token after its last one
 */
public record Found(Sense sense, int firstToken, int endToken) {

    /** Nothing found. */
    public static final Found NOTHING = new Found(Sense.of(WordClass.NAMES, "", ""), -1, -1);

    public boolean isPresent() {
        return endToken > 0;
    }

    public String value() {
        return sense.value();
    }
}
