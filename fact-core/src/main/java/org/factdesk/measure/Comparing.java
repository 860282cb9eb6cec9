package org.factdesk.measure;

import java.time.LocalDate;
import java.util.Optional;

import org.factdesk.measure.Comparison.Kind;

/** Decides how two figures stand to each other. */
final class Comparing {

    private static final double SAME = 1e-9;
    private static final double ROUND_NUMBER = 0.05;
    private static final int LARGEST_POWER = 9;

    private Comparing() {}

    static Comparison compare(Figure claimed, Figure found, Optional<ExchangeRate> rate) {
        Quantity claim = claimed.quantity();
        Quantity evidence = found.quantity();
        double factor = factor(evidence.unit(), claim.unit(), rate);
        double converted = convert(middle(evidence), evidence.unit(), claim.unit(), factor);
        if (Double.isNaN(converted)) {
            return new Comparison(Kind.OTHER_UNIT, claimed, found, converted, rate);
        }
        if (!claimed.hasScopeOf(found)) {
            return new Comparison(Kind.OTHER_SCOPE, claimed, found, converted, rate);
        }
        Kind kind = claim.unit().equals(evidence.unit())
                ? kind(claim, evidence)
                : converted(claim, interval(evidence, claim.unit(), factor), converted);
        return new Comparison(kind, claimed, found, converted, rate);
    }

    static Optional<ExchangeRate> rate(Figure claimed, Figure found, ExchangeRates rates, LocalDate day) {
        Optional<String> to = claimed.quantity().unit().iso();
        Optional<String> from = found.quantity().unit().iso();
        return from.isPresent() && to.isPresent() && !from.equals(to)
                ? rates.find(from.get(), to.get(), day)
                : Optional.empty();
    }

    static double middle(Quantity quantity) {
        if (quantity.low().isPresent() && quantity.high().isPresent()) {
            return (quantity.low().get().doubleValue() + quantity.high().get().doubleValue()) / 2;
        }
        return quantity.low()
                .or(quantity::high)
                .map(value -> value.doubleValue())
                .orElse(Double.NaN);
    }

    /** What to multiply by; NaN where one unit cannot become the other. */
    private static double factor(Unit from, Unit to, Optional<ExchangeRate> rate) {
        if (from.equals(to)) {
            return 1;
        }
        if (from.dimension() == Dimension.CURRENCY && to.dimension() == Dimension.CURRENCY) {
            boolean same = from.iso().isPresent() && from.iso().equals(to.iso())
                    || from.id().equals(to.id())
                            && (from.iso().isEmpty() || to.iso().isEmpty());
            double money =
                    same ? 1 : rate.map(known -> known.value().doubleValue()).orElse(Double.NaN);
            return money * ratio(from, to);
        }
        boolean convertible = from.dimension() == to.dimension() && from.dimension() != Dimension.OTHER;
        return convertible ? ratio(from, to) : Double.NaN;
    }

    private static double ratio(Unit from, Unit to) {
        return from.factor().doubleValue()
                / from.divisor().doubleValue()
                * to.divisor().doubleValue()
                / to.factor().doubleValue();
    }

    private static double convert(double value, Unit from, Unit to, double factor) {
        return (value + from.offset().doubleValue()) * factor - to.offset().doubleValue();
    }

    private static Interval interval(Quantity quantity, Unit to, double factor) {
        Interval own = Interval.of(quantity);
        return Interval.of(
                convert(own.low(), quantity.unit(), to, factor), convert(own.high(), quantity.unit(), to, factor));
    }

    private static Kind converted(Quantity claim, Interval found, double middle) {
        return Interval.of(claim).overlaps(found.widerBy(0.005)) ? Kind.OTHER_UNIT : far(Interval.of(claim), middle);
    }

    private static Kind kind(Quantity claim, Quantity evidence) {
        double claimed = middle(claim);
        double found = middle(evidence);
        if (isSame(claim, evidence, claimed, found)) {
            return Kind.SAME;
        }
        boolean exact = claim.precision() == Precision.EXACT && evidence.precision() == Precision.EXACT;
        if (exact && isRounding(claim, evidence, claimed, found)) {
            return Kind.CORRECT_ROUNDING;
        }
        if (!exact && Interval.of(claim).overlaps(Interval.of(evidence))) {
            return Kind.WITHIN_APPROXIMATION;
        }
        return far(Interval.of(claim), found);
    }

    private static boolean isSame(Quantity claim, Quantity evidence, double claimed, double found) {
        boolean values = Math.abs(claimed - found) <= SAME * Math.max(Math.abs(claimed), Math.abs(found));
        return values && claim.isRange() == evidence.isRange() && !isLooser(claim, evidence);
    }

    private static boolean isLooser(Quantity claim, Quantity evidence) {
        return claim.precision() != evidence.precision() && evidence.precision() != Precision.EXACT;
    }

    /** The coarser of the two is the other, rounded. */
    private static boolean isRounding(Quantity claim, Quantity evidence, double claimed, double found) {
        double unit = Math.max(unit(claim, claimed), unit(evidence, found));
        return Math.abs(claimed - found) <= unit / 2 * (1 + SAME);
    }

    /** Zeros at the end of a number in full may count: they are rounding only where that changes little. */
    private static double unit(Quantity quantity, double value) {
        double unit = quantity.low().map(Interval::writtenUnit).orElse(0.0);
        boolean inFull = quantity.low().map(low -> low.scale() <= 0).orElse(false) && Math.abs(value) < 1e6;
        return inFull ? Math.max(1, Math.min(unit, 2 * ROUND_NUMBER * Math.abs(value))) : unit;
    }

    private static Kind far(Interval claim, double found) {
        for (int power = 1; power <= LARGEST_POWER; power++) {
            double factor = Math.pow(10, power);
            if (claim.times(factor).contains(found) || claim.times(1 / factor).contains(found)) {
                return Kind.OFF_BY_POWER_OF_TEN;
            }
        }
        return Kind.DIFFERS;
    }
}
