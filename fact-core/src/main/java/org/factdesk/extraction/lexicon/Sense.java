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
        return new Sense(wordClass, value, isNumeric(value) ? new BigDecimal(value) : BigDecimal.ZERO, exact);
    }

    private static boolean isNumeric(String value) {
        for (int at = 0; at < value.length(); at++) {
            char unit = value.charAt(at);
            if ((unit < '0' || unit > '9') && unit != '.' && unit != 'e' && (unit != '-' || at > 0)) {
                return false;
            }
        }
        return !value.isEmpty() && Character.isDigit(value.charAt(value.length() - 1));
    }

    public int intValue() {
        return number.intValue();
    }
}
