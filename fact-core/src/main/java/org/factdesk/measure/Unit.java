package org.factdesk.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit by its CLDR identifier. An amount in it becomes one in the dimension's base unit by
 * {@code (amount + offset) * factor / divisor}, which is exact: no factor is rounded.
 *
 * @param id CLDR identifier such as {@code square-kilometer}; a currency's name such as {@code dollar}
 * @param dimension what it measures
 * @param factor multiplies, positive
 * @param divisor divides, positive
 * @param offset added first; zero for everything but temperatures
 * @param iso ISO 4217 code; empty for other units and where the text does not say which of several currencies
 */
public record Unit(
        String id,
        Dimension dimension,
        BigDecimal factor,
        BigDecimal divisor,
        BigDecimal offset,
        Optional<String> iso) {

    /** A plain count. */
    public static final Unit ONE = of("one", Dimension.NUMBER, "1");
    /** Per cent. */
    public static final Unit PERCENT = of("%", Dimension.PROPORTION, "0.01");
    /** Per mille. */
    public static final Unit PER_MILLE = of("\u2030", Dimension.PROPORTION, "0.001");
    /** Percentage points: a difference of two percentages. */
    public static final Unit PERCENTAGE_POINT = of("pp", Dimension.OTHER, "1");

    public Unit {
        if (id.isBlank() || factor.signum() <= 0 || divisor.signum() <= 0) {
            throw new IllegalArgumentException(
                    "No unit has the name \"" + id + "\" and the factor " + factor + "/" + divisor);
        }
    }

    /** A unit with a decimal factor to the base unit. */
    public static Unit of(String id, Dimension dimension, String factor) {
        return new Unit(id, dimension, new BigDecimal(factor), BigDecimal.ONE, BigDecimal.ZERO, Optional.empty());
    }

    /** Money of a named kind. */
    public static Unit currency(String name, Optional<String> iso) {
        return new Unit(name, Dimension.CURRENCY, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, iso);
    }

    /** This unit for every one of another, such as euro per megawatt-hour. */
    public Unit per(Unit other) {
        return new Unit(
                id + "-per-" + other.id,
                dimension == Dimension.CURRENCY ? Dimension.CURRENCY : Dimension.OTHER,
                factor.multiply(other.divisor),
                divisor.multiply(other.factor),
                BigDecimal.ZERO,
                iso);
    }

    @Override
    public String toString() {
        return id;
    }
}
