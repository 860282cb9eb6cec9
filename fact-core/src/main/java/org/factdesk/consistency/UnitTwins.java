package org.factdesk.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.measure.Dimension;
import org.factdesk.measure.Interval;
import org.factdesk.measure.Unit;
import org.factdesk.measure.Wording;

/** The same measure in two units: miles and kilometres, Celsius and Fahrenheit. */
final class UnitTwins implements TextRule {

    private static final double ROUND = 0.05;
    private static final double SLACK = 0.012;
    private static final int LONGEST_GAP = 5;
    private static final double NEAR = 3;
    /** Gallons, tons and miles come in several sizes; what one of them explains is no discrepancy. */
    private static final Map<String, List<Double>> SIZES = Map.of(
            "gallon", List.of(1.20095),
            "pint", List.of(1.20095),
            "ton", List.of(1.01605 / 0.90718, 1 / 0.90718),
            "mile", List.of(1.15078),
            "ounce", List.of(1.09714));

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.lines().forEach(line -> Twins.forEach(line, twin -> twin(twin, findings)));
    }

    private static void twin(Twins.Twin twin, Findings findings) {
        Optional<Reading> one = twin.one().map(reading -> compound(twin, reading));
        Optional<Reading> other = twin.other();
        if (one.isPresent() && other.isPresent() && (!twin.loose() || isNear(one.get(), other.get()))) {
            pair(one.get(), other.get(), findings);
        }
    }

    /** "At 3,800 metres, some 370 miles off the coast": two things, not one. */
    private static boolean isNear(Reading one, Reading other) {
        double ratio = one.unit().dimension() == other.unit().dimension()
                ? other.value() / convert(one.value(), one.unit(), other.unit())
                : 1;
        return ratio > 1 / NEAR && ratio < NEAR;
    }

    private static void pair(Reading one, Reading other, Findings findings) {
        Unit from = one.unit();
        Unit to = other.unit();
        boolean measured = from.dimension() == to.dimension()
                && from.dimension() != Dimension.CURRENCY
                && from.dimension() != Dimension.NUMBER
                && from.dimension() != Dimension.OTHER
                && from.dimension() != Dimension.PROPORTION
                && !from.id().equals(to.id());
        if (measured && isConvertible(one) && isConvertible(other)) {
            Interval expected = Interval.of(
                    convert(round(one).low(), from, to), convert(round(one).high(), from, to));
            if (!isExplained(expected, round(other), from, to) && !isDifference(one, other)) {
                report(one, other, convert(one.value(), from, to), findings);
            }
        }
    }

    /** "6 pieds 8 pouces", "7 lb 4 oz": one measure in two units. */
    private static Reading compound(Twins.Twin twin, Reading small) {
        int before = small.index() - 1;
        Optional<Reading> large =
                before < 0 ? Optional.empty() : twin.line().sheet().reading(before);
        return large.filter(reading -> isCompound(twin.line().sheet(), reading, small))
                .map(reading -> small.plus(convert(reading.value(), reading.unit(), small.unit())))
                .orElse(small);
    }

    private static boolean isCompound(Sheet sheet, Reading large, Reading small) {
        int gap = sheet.mention(small.index()).span().startInclusive()
                - sheet.mention(large.index()).span().endExclusive();
        return isConvertible(large)
                && isConvertible(small)
                && large.unit().dimension() == small.unit().dimension()
                && gap <= LONGEST_GAP
                && convert(1, large.unit(), small.unit()) > Math.max(2, small.value());
    }

    private static boolean isConvertible(Reading reading) {
        return reading.mention().kind() == MentionKind.DIMENSION
                || reading.mention().kind() == MentionKind.TEMPERATURE;
    }

    private static boolean isExplained(Interval expected, Interval written, Unit from, Unit to) {
        return sizes(from.id(), to.id()).stream()
                .anyMatch(size -> expected.times(size).widerBy(SLACK).overlaps(written));
    }

    /** By how much a conversion can be another one, because a unit comes in several sizes; 1 among them. */
    static List<Double> sizes(String from, String to) {
        List<Double> sizes = new ArrayList<>(List.of(1.0));
        sizes.addAll(SIZES.getOrDefault(from, List.of()));
        SIZES.getOrDefault(to, List.of()).forEach(size -> sizes.add(1 / size));
        return sizes;
    }

    /** "Two degrees warmer (3.6 °F)": a difference has no zero point. */
    private static boolean isDifference(Reading one, Reading other) {
        double scale = one.unit().factor().doubleValue()
                / one.unit().divisor().doubleValue()
                / other.unit().factor().doubleValue()
                * other.unit().divisor().doubleValue();
        return one.unit().dimension() == Dimension.TEMPERATURE
                && round(one).times(scale).widerBy(SLACK).overlaps(round(other));
    }

    /** Zeros and small whole numbers are mostly rounded. */
    private static Interval round(Reading reading) {
        double unit = Interval.writtenUnit(reading.quantity().low().orElseThrow());
        double most = 2 * ROUND * Math.abs(reading.value());
        boolean warmth = reading.unit().dimension() == Dimension.TEMPERATURE;
        double fine = warmth ? Math.min(unit, 1) : Math.max(Math.min(unit, most), Math.min(1, unit));
        return Interval.widened(reading.low(), reading.high(), fine, reading.precision());
    }

    static double convert(double value, Unit from, Unit to) {
        double base = (value + from.offset().doubleValue())
                * from.factor().doubleValue()
                / from.divisor().doubleValue();
        return base * to.divisor().doubleValue() / to.factor().doubleValue()
                - to.offset().doubleValue();
    }

    private static void report(Reading one, Reading other, double expected, Findings findings) {
        int slip = Findings.powerOfTen(other.value() / expected);
        Wording words = new Wording(
                Texts.fr(one.value(), one.unit()) + " font " + Texts.fr(expected, other.unit()) + ", pas "
                        + Texts.fr(other.value(), other.unit()) + Texts.slipFr(slip) + '.',
                Texts.en(one.value(), one.unit()) + " is " + Texts.en(expected, other.unit()) + ", not "
                        + Texts.en(other.value(), other.unit()) + Texts.slipEn(slip) + '.');
        findings.add(DiscrepancyRule.UNIT_TWINS, List.of(one.index(), other.index()), words, other.value(), expected);
    }
}
