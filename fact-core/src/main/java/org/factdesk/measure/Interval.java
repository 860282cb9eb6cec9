package org.factdesk.measure;

import java.math.BigDecimal;

/**
 * The values that a written figure can stand for, by its last written digit and the words before it. In binary floating
 * point: good enough to compare, not to keep.
 *
 * @param low the smallest value meant
 * @param high the largest value meant, not below the smallest
 */
public record Interval(double low, double high) {

    private static final double ABOUT = 0.1;
    private static final double LEAST_MARGIN = 0.1;
    private static final double MOST_MARGIN = 0.5;
    /** From seven digits before the point on, figures are written with a scale word. */
    private static final int SCALE_WORD_DIGITS = 7;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("No figure lies between " + low + " and " + high);
        }
    }

    public static Interval of(double low, double high) {
        return new Interval(Math.min(low, high), Math.max(low, high));
    }

    /** What a quantity can stand for in its own unit; everything where it has no bounds. */
    public static Interval of(Quantity quantity) {
        if (quantity.low().isEmpty() || quantity.high().isEmpty()) {
            return new Interval(
                    quantity.low().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY),
                    quantity.high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY));
        }
        BigDecimal low = quantity.low().get();
        BigDecimal high = quantity.high().get();
        double unit = Math.max(writtenUnit(low), writtenUnit(high));
        return widened(low.doubleValue(), high.doubleValue(), unit, quantity.precision());
    }

    /**
     * What figures between two values can stand for.
     *
     * @param unit the worth of the last digit that counts, 0 where the figure is exact
     * @param precision what the words around it say
     */
    public static Interval widened(double low, double high, double unit, Precision precision) {
        double half = unit / 2;
        return switch (precision) {
            case ABOUT ->
                of(low - Math.max(half, ABOUT * Math.abs(low)), high + Math.max(half, ABOUT * Math.abs(high)));
            case MORE_THAN, AT_LEAST -> of(low, high + margin(high, unit));
            case LESS_THAN, AT_MOST -> of(low - margin(low, unit), high);
            case EXACT, BETWEEN -> of(low - half, high + half);
        };
    }

    /** "More than 4 million" reaches to 5, "more than 100" to 150. */
    private static double margin(double value, double unit) {
        double size = Math.abs(value);
        return Math.max(LEAST_MARGIN * size, Math.min(unit, MOST_MARGIN * size));
    }

    /** The worth of the last digit that counts: 0.1 billion for 16.4 billion, 1000 for 12 000, 1 for 0. */
    public static double writtenUnit(BigDecimal value) {
        int scale = value.scale();
        boolean small = value.precision() - scale < SCALE_WORD_DIGITS;
        if (scale > 0 && small || value.signum() == 0) {
            return power(-Math.max(0, scale));
        }
        double last = power(
                -(value.precision() > 15 ? scale : value.stripTrailingZeros().scale()));
        return small ? last : Math.min(last, scaleWord(value.precision() - scale));
    }

    /** A thousand, million or billion that a number of so many digits is written with. */
    private static double scaleWord(int digits) {
        return power((digits - 1) / 3 * 3);
    }

    private static double power(int exponent) {
        return exponent >= 0 && exponent < POWERS.length ? POWERS[exponent] : Math.pow(10, exponent);
    }

    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};

    public double middle() {
        return (low + high) / 2;
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public boolean overlaps(Interval other) {
        return low <= other.high && other.low <= high;
    }

    /** All products, for positive factors. */
    public Interval times(Interval other) {
        return of(low * other.low, high * other.high);
    }

    public Interval times(double factor) {
        return of(low * factor, high * factor);
    }

    /** All quotients, for positive values. */
    public Interval dividedBy(Interval other) {
        return of(low / other.high, high / other.low);
    }

    public Interval plus(Interval other) {
        return of(low + other.low, high + other.high);
    }

    public Interval minus(Interval other) {
        return of(low - other.high, high - other.low);
    }

    /** As wide on both sides again by a share of each end. */
    public Interval widerBy(double share) {
        return of(low - share * Math.abs(low), high + share * Math.abs(high));
    }
}
