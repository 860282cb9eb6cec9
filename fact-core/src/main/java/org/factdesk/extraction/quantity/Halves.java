package org.factdesk.extraction.quantity;

import java.math.BigDecimal;

import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/**
 * A half behind the unit: "un kilo et demi", "three miles and a half".
 *
 * @param number the amount with its half
 * @param endToken the token after it
 */
record Halves(ReadNumber number, int endToken) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The amount with the half behind its unit, or as it is. */
    static Halves behind(Scan scan, ReadNumber number, int endToken) {
        int end = end(scan, endToken);
        boolean whole = number.value().scale() <= 0 && !number.isScaled() && number.shape() != Shape.VAGUE;
        if (end < 0 || !whole) {
            return new Halves(number, endToken);
        }
        ReadNumber more = new ReadNumber(
                number.value().add(HALF), BigDecimal.ONE, number.firstToken(), number.endToken(), number.shape());
        return new Halves(more, end);
    }

    private static int end(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        if (tokens.gap(token) == Tokens.BREAK) {
            return -1;
        }
        if (scan.isFrench()) {
            boolean half = tokens.is(token, "et") && (tokens.is(token + 1, "demi") || tokens.is(token + 1, "demie"));
            return half ? token + 2 : -1;
        }
        boolean half = tokens.is(token, "and") && tokens.is(token + 1, "a") && tokens.is(token + 2, "half");
        return half ? token + 3 : -1;
    }
}
