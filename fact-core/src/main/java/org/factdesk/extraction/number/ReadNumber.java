package org.factdesk.extraction.number;

import java.math.BigDecimal;

/**
 * A number as read from the text.
 *
 * @param value what it says; for {@link Shape#VAGUE} the magnitude
 * @param scale the scale word or sign it ends in, one where it has none
 * @param firstToken its first token, a sign included
 * @param endToken the token after its last one
 * @param shape how it is written
 */
public record ReadNumber(BigDecimal value, BigDecimal scale, int firstToken, int endToken, Shape shape) {

    /** No number. */
    public static final ReadNumber NONE = new ReadNumber(BigDecimal.ZERO, BigDecimal.ONE, -1, -1, Shape.WORDS);

    /** A number of fewer digits fits an int. */
    private static final int SMALL_DIGITS = 10;

    public boolean isPresent() {
        return endToken > 0;
    }

    public boolean isScaled() {
        return scale != BigDecimal.ONE && scale.compareTo(BigDecimal.ONE) != 0;
    }

    /** Whether it is a whole number between the bounds, both inclusive. */
    public boolean isWhole(int low, int high) {
        if (!isPresent()) {
            return false;
        }
        if (value.scale() == 0 && value.precision() < SMALL_DIGITS) {
            int small = value.intValue();
            return small >= low && small <= high;
        }
        return value.compareTo(BigDecimal.valueOf(low)) >= 0
                && value.compareTo(BigDecimal.valueOf(high)) <= 0
                && value.stripTrailingZeros().scale() <= 0;
    }

    public int intValue() {
        return value.intValue();
    }

    ReadNumber startingAt(int token) {
        return new ReadNumber(value, scale, token, endToken, shape);
    }

    ReadNumber negated(int signToken) {
        return new ReadNumber(value.negate(), scale, signToken, endToken, shape);
    }

    /** The same number counted in a scale that stands elsewhere: the 10 of "10 to 15 million". */
    public ReadNumber times(BigDecimal otherScale) {
        return new ReadNumber(value.multiply(otherScale), scale.multiply(otherScale), firstToken, endToken, shape);
    }
}
