package org.factdesk.verdict;

import org.jspecify.annotations.Nullable;

/**
 * One label of a scale (schema.org {@code Rating}).
 *
 * @param key what a verdict remembers: lower-case letters and hyphens, unique on its scale
 * @param label as shown
 * @param definition when it is to be given, in one sentence
 * @param number its place on the numbers of the scale; null for labels that are no degree of truth (unverifiable, opinion)
 * @param colour six hexadecimal digits, never the only sign
 */
public record Rating(String key, Label label, Label definition, @Nullable Integer number, String colour) {
    public Rating {
        if (!key.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException(
                    "a rating's key is made of lower-case letters and hyphens: \"" + key + "\"");
        }
        if (!colour.matches("[0-9a-f]{6}")) {
            throw new IllegalArgumentException("a colour has six hexadecimal digits: \"" + colour + "\"");
        }
    }
}
