package org.factdesk.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount in a unit, as exact as the text gives it.
 *
 * @param low lower bound; empty where the text has none
 * @param high upper bound, not below the lower one; equal to it for a single amount
 * @param unit what is counted in
 * @param precision how sure the text is
 */
public record Quantity(Optional<BigDecimal> low, Optional<BigDecimal> high, Unit unit, Precision precision) {

    public Quantity {
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException("No quantity lies between " + low.get() + " and " + high.get());
        }
    }

    /** A single amount. */
    public static Quantity of(BigDecimal value, Unit unit) {
        return new Quantity(Optional.of(value), Optional.of(value), unit, Precision.EXACT);
    }

    /** All amounts between two, whichever comes first in the text. */
    public static Quantity between(BigDecimal one, BigDecimal other, Unit unit) {
        return new Quantity(Optional.of(one.min(other)), Optional.of(one.max(other)), unit, Precision.BETWEEN);
    }

    /** An amount the text only hints at ("hundreds of thousands"). */
    public static Quantity vague(Unit unit) {
        return new Quantity(Optional.empty(), Optional.empty(), unit, Precision.ABOUT);
    }

    public Quantity with(Precision other) {
        return new Quantity(low, high, unit, other);
    }

    /** The amount where there is exactly one. */
    public Optional<BigDecimal> value() {
        return low.isPresent() && low.equals(high) ? low : Optional.empty();
    }

    /** Whether two different bounds, or only one, are given. */
    public boolean isRange() {
        return !low.equals(high);
    }
}
