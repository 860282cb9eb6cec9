package org.factdesk.extraction.mention;

import java.math.BigDecimal;
import java.util.Optional;

import org.factdesk.measure.Quantity;

/**
 * An amount of something.
 *
 * @param quantity the amount with its unit and precision
 * @param assumedIso the ISO 4217 code that is most likely meant where the text does not say it
 * @param ratio the two numbers of "three in ten"
 * @param magnitude the order of size of a vague amount ("hundreds of thousands": 100000)
 */
public record Amount(
        Quantity quantity, Optional<String> assumedIso, Optional<Ratio> ratio, Optional<BigDecimal> magnitude)
        implements Value {

    public static Amount of(Quantity quantity) {
        return new Amount(quantity, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The two numbers of a ratio.
     *
     * @param numerator what is counted
     * @param denominator out of how many, not zero
     */
    public record Ratio(BigDecimal numerator, BigDecimal denominator) {

        public Ratio {
            if (denominator.signum() == 0) {
                throw new IllegalArgumentException("Nothing is counted out of zero");
            }
        }
    }
}
