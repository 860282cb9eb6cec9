package org.factdesk.consistency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.factdesk.measure.Wording;

/**
 * Figures that cannot all be right, with the arithmetic that shows it.
 *
 * @param mentions the figures, as indexes into the extraction's mentions, in the order of the text
 * @param rule what does not agree
 * @param explanation the computation in words
 * @param ratio what is written divided by what would follow from the other figures; empty where no quotient tells anything
 * @param powerOfTen the power of ten by which the written value is off, negative where it is too small; 0 for any other slip
 * @param fits the value that would agree; empty where several could
 */
public record Discrepancy(
        List<Integer> mentions,
        DiscrepancyRule rule,
        Wording explanation,
        Optional<BigDecimal> ratio,
        int powerOfTen,
        Optional<BigDecimal> fits) {

    public Discrepancy {
        mentions = mentions.stream().distinct().sorted().toList();
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("A discrepancy is between figures");
        }
    }
}
