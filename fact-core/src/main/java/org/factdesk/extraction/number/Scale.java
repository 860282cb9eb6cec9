package org.factdesk.extraction.number;

import java.math.BigDecimal;

/**
 * Scale words one behind the other.
 *
 * @param factor their product
 * @param endToken the token after the last one; -1 where there is none
 * @param isSign whether one of them is only a sign: k, M, bn
 */
record Scale(BigDecimal factor, int endToken, boolean isSign) {

    static final Scale NONE = new Scale(BigDecimal.ONE, -1, false);

    boolean isPresent() {
        return endToken > 0;
    }
}
