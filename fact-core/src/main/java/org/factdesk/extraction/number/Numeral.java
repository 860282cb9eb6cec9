package org.factdesk.extraction.number;

import java.math.BigDecimal;

/**
 * A number in digits or a group of number words below a thousand.
 *
 * @param value what it says
 * @param endToken the token after its last one; -1 where there is none
 */
record Numeral(BigDecimal value, int endToken) {

    static final Numeral NONE = new Numeral(BigDecimal.ZERO, -1);

    boolean isPresent() {
        return endToken > 0;
    }
}
