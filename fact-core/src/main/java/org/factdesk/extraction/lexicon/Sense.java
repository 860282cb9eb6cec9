package org.factdesk.extraction.lexicon;

import java.math.BigDecimal;

/**
 * One meaning of a word or phrase.
 *
 * @param wordClass what it is
 * @param value its value as the word list has it
 * @param number the value as a number, zero where it is none
 * @param exact the spelling the text has to have, empty where case and accents do not matter
 */
public record Sense(WordClass wordClass, String value, BigDecimal number, String exact) {

    /** A meaning whose value is a number where it looks like one ({@code 1e12} included). */
    static Sense of(WordClass wordClass, String value, String exact) {
        boolean numeric = !value.isEmpty()
                && value.lastIndexOf('-') <= 0
                && value.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == 'e' || c == '-')
                && Character.isDigit(value.charAt(value.length() - 1));
        return new Sense(wordClass, value, numeric ? new BigDecimal(value) : BigDecimal.ZERO, exact);
    }

    public int intValue() {
        return number.intValue();
    }
}
