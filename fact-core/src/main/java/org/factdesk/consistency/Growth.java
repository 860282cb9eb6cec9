package org.factdesk.consistency;

import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.mention.Direction;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.measure.Interval;
import org.factdesk.measure.Wording;

/** A value before, a value after, and by how much it is said to have changed. */
final class Growth implements TextRule {

    private static final Shapes SHAPES = Shapes.read("growth.txt");
    private static final double HUNDRED = 100;
    private static final double LEAST_EXACT = 0.025;
    private static final double ROUND_FACTOR = 0.16;

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.lines().forEach(line -> SHAPES.forEach(line, fit -> check(fit, findings)));
    }

    private static void check(Fit fit, Findings findings) {
        Optional<Reading> change = fit.reading("change");
        if (change.isEmpty()) {
            return;
        }
        Optional<Reading> range = fit.reading("range").filter(Reading::isRange);
        boolean falls = fit.name().startsWith("times-smaller")
                || fit.words()
                        .matches(
                                ".*\\b(?:baiss|recul|chut|diminu|repli|perte|down|fall|fell|drop|declin|decreas|cut|loss|moins).*");
        boolean scaled = range.map(Growth::isHalfScaled).orElse(false);
        Optional<Reading> low = range.map(scaled ? Reading::highEnd : Reading::lowEnd);
        Optional<Reading> high = range.map(scaled ? Reading::scaledLowEnd : Reading::highEnd);
        Optional<Reading> from = fit.has("range") ? falls ? high : low : fit.reading("from");
        Optional<Reading> to = fit.has("range") ? falls ? low : high : fit.reading("to");
        if (from.isPresent() && to.isPresent() && from.get().isLike(to.get()) && isUsable(from.get(), to.get())) {
            new Change(fit, from.get(), to.get(), change.get()).check(findings);
        }
    }

    /** "De 60 à 30 millions": the first figure has the scale of the second. */
    private static boolean isHalfScaled(Reading range) {
        return range.low() < 1000 && range.high() >= 1e6;
    }

    private static boolean isUsable(Reading from, Reading to) {
        return from.value() > 0
                && to.value() > 0
                && !from.isRange()
                && !to.isRange()
                && !from.isPoints()
                && !to.isPoints();
    }

    /** One change to be judged. */
    private record Change(Fit fit, Reading from, Reading to, Reading change) {

        void check(Findings findings) {
            if (change.mention().kind() == MentionKind.MULTIPLIER || fit.name().startsWith("times")) {
                factor(findings);
            } else if (change.isPoints()) {
                points(findings);
            } else if (change.isPercent()) {
                percent(findings);
            } else if (change.isLike(from)) {
                difference(findings);
            }
        }

        private Interval grown() {
            return narrow(to, to.interval(from)).dividedBy(narrow(from, from.interval(to)));
        }

        /** "From 3 to 4 million" is meant to the point, or growth could be anything. */
        private static Interval narrow(Reading reading, Interval interval) {
            double margin = LEAST_EXACT * reading.value();
            return reading.isExact()
                    ? Interval.of(
                            Math.max(interval.low(), reading.value() - margin),
                            Math.min(interval.high(), reading.value() + margin))
                    : interval;
        }

        private void factor(Findings findings) {
            double factor = fit.name().startsWith("times-smaller") ? 1 / change.value() : change.value();
            double leeway = change.isExact() ? ROUND_FACTOR : 2 * ROUND_FACTOR;
            boolean atLeast = fit.words().contains("plus que") || fit.words().contains("more than");
            Interval said = Interval.of(factor * (1 - leeway), factor * (1 + (atLeast ? 0.6 : leeway)));
            if (factor > 0 && !grown().overlaps(said)) {
                double real = to.value() / from.value();
                report(
                        findings,
                        "multipli\u00E9 par " + Texts.fr(real) + ", pas par " + Texts.fr(factor),
                        "multiplied by " + Texts.en(real) + ", not by " + Texts.en(factor),
                        factor,
                        real);
            }
        }

        private void points(Findings findings) {
            if (from.isPercent()) {
                Interval real = to.interval(from).minus(from.interval(to));
                double points = to.value() - from.value();
                if (!real.overlaps(signed()) && !isUnsignedMatch(real)) {
                    report(
                            findings,
                            Texts.fr(points) + " points, pas " + Texts.fr(change.value()),
                            Texts.en(points) + " points, not " + Texts.en(change.value()),
                            Math.abs(change.value()),
                            Math.abs(points));
                }
            }
        }

        private void percent(Findings findings) {
            Interval real = Interval.of((grown().low() - 1) * HUNDRED, (grown().high() - 1) * HUNDRED);
            if (real.overlaps(signed()) || isUnsignedMatch(real)) {
                return;
            }
            double percent = (to.value() / from.value() - 1) * HUNDRED;
            boolean inPoints = from.isPercent()
                    && Interval.of(to.value() - from.value(), from.value() - to.value())
                            .widerBy(0.02)
                            .overlaps(change.interval());
            String pointsFr =
                    inPoints ? " ; en points : " + Texts.fr(Math.round((to.value() - from.value()) * 100) / 100.0) : "";
            String pointsEn =
                    inPoints ? "; in points: " + Texts.en(Math.round((to.value() - from.value()) * 100) / 100.0) : "";
            report(
                    findings,
                    percentFr(percent) + " %, pas " + Texts.fr(change.value()) + " %" + pointsFr,
                    percentFr(percent).replace(',', '.') + "%, not " + Texts.en(change.value()) + '%' + pointsEn,
                    Math.abs(change.value()),
                    Math.abs(Math.round(percent * 10) / 10.0));
        }

        private static String percentFr(double percent) {
            return (percent > 0 ? "+" : "") + Texts.fr(Math.round(percent * 10) / 10.0);
        }

        private void difference(Findings findings) {
            double real = to.value() - from.value();
            Interval said = change.interval(from).widerBy(0.02);
            Interval wide = to.interval(from).minus(from.interval(to));
            if (!wide.overlaps(said) && !wide.times(-1).overlaps(said)) {
                report(
                        findings,
                        Texts.fr(Math.abs(real)) + " d'\u00E9cart, pas " + Texts.fr(change.value()),
                        "a difference of " + Texts.en(Math.abs(real)) + ", not " + Texts.en(change.value()),
                        change.value(),
                        Math.abs(real));
            }
        }

        /** The change with its sign where the words around it give one. */
        private Interval signed() {
            Interval size = change.interval();
            return direction() == Direction.DOWN ? size.times(-1) : size;
        }

        private Direction direction() {
            return change.mention().direction().orElse(to.value() < from.value() ? Direction.DOWN : Direction.UP);
        }

        private boolean isUnsignedMatch(Interval real) {
            return change.mention().direction().isEmpty() && real.times(-1).overlaps(change.interval());
        }

        private void report(Findings findings, String fr, String en, double written, double expected) {
            Wording words = new Wording(
                    "De " + Texts.fr(from.value()) + " \u00E0 " + Texts.fr(to.value()) + " : " + fr + '.',
                    "From " + Texts.en(from.value()) + " to " + Texts.en(to.value()) + ": " + en + '.');
            findings.add(
                    DiscrepancyRule.GROWTH,
                    List.of(from.index(), to.index(), change.index()),
                    words,
                    written,
                    expected);
        }
    }
}
