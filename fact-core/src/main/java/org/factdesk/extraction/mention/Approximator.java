package org.factdesk.extraction.mention;

import org.factdesk.measure.Precision;
import org.factdesk.text.TextSpan;

/**
 * Words that say how sure a figure is ("more than").
 *
 * @param text the words as they stand
 * @param type what they say
 * @param span where they stand, outside the mention
 */
public record Approximator(String text, Type type, TextSpan span) {

    /** What an approximator says. */
    public enum Type {
        ABOUT("about", Precision.ABOUT),
        AT_LEAST("atLeast", Precision.AT_LEAST),
        AT_MOST("atMost", Precision.AT_MOST),
        MORE_THAN("moreThan", Precision.MORE_THAN),
        LESS_THAN("lessThan", Precision.LESS_THAN);

        private final String code;
        private final Precision precision;

        Type(String code, Precision precision) {
            this.code = code;
            this.precision = precision;
        }

        public String code() {
            return code;
        }

        public Precision precision() {
            return precision;
        }

        /**
         * The type of a code.
         *
         * @throws IllegalArgumentException for any other word
         */
        public static Type parse(String code) {
            for (Type type : values()) {
                if (type.code.equals(code)) {
                    return type;
                }
            }
            throw new IllegalArgumentException("No approximator is of type \"" + code + '"');
        }
    }
}
