package org.factdesk.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.mention.Amount;
import org.factdesk.extraction.mention.Direction;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.measure.Interval;
import org.factdesk.measure.Precision;
import org.factdesk.measure.UnitNames;
import org.factdesk.measure.Wording;

/**
 * A value before, a value after, and the change between them as it is said.
 *
 * @param from the value before
 * @param to the value after
 * @param said the change; empty where only a verb says it ("doublera")
 * @param words the words around it
 */
record Change(Reading from, Reading to, Optional<Reading> said, String words) {

    private static final String POINTS = "pp";
    private static final double HUNDRED = 100;
    private static final double LEAST_EXACT = 0.025;
    private static final double ROUND_FACTOR = 0.16;
    private static final double ROUND_SHARE = 0.13;

    static Change of(Step step, Reading said, String words) {
        return new Change(step.from(), step.to(), Optional.of(said), words);
    }

    /** Whether both are amounts of one thing that can change by a share of themselves. */
    boolean isUsable() {
        return from.isLike(to)
                && from.value() > 0
                && to.value() > 0
                && !from.isRange()
                && !to.isRange()
                && !from.isPoints()
                && !to.isPoints();
    }

    /** Judges the change that is said by what kind of figure it is. */
    void check(Findings findings) {
        if (!isUsable() || said.isEmpty()) {
            return;
        }
        Reading change = said.get();
        if (change.mention().kind() == MentionKind.MULTIPLIER) {
            factor(times(), findings);
        } else if (change.isPoints()) {
            points(change, findings);
        } else if (change.isPercent()) {
            percent(change, findings);
        } else if (change.mention().amount().flatMap(Amount::ratio).isPresent()) {
            share(change, findings);
        } else if (change.isLike(from) || change.isHundredthOf(from)) {
            difference(change.isLike(from) ? change : change.times(0.01), findings);
        }
    }

    /** The factor of "three times" and "divided by two". */
    double times() {
        Reading change = said.orElseThrow();
        return words.contains("divis") && change.value() > 1 ? 1 / change.value() : change.value();
    }

    /** Judges whether the one is so many times the other. */
    void factor(double factor, Findings findings) {
        said.ifPresent(findings::judged);
        Interval range = about(factor);
        if (factor > 0 && !grown().overlaps(range)) {
            double real = to.value() / from.value();
            Wording words = wording(
                    "multipli\u00E9 par " + Texts.fr(real) + ", pas par " + Texts.fr(factor),
                    "multiplied by " + Texts.en(real) + ", not by " + Texts.en(factor));
            findings.add(DiscrepancyRule.GROWTH, mentions(), words, factor, real);
        }
    }

    /** What "doubled", "nearly doubled" and "more than doubled" can mean. */
    private Interval about(double factor) {
        boolean more = words.contains("plus que") || words.contains("more than");
        Precision precision =
                more ? Precision.MORE_THAN : said.map(Reading::precision).orElse(Precision.EXACT);
        return switch (precision) {
            case MORE_THAN, AT_LEAST -> Interval.of(factor * 0.96, factor * 1.6);
            case LESS_THAN, AT_MOST -> Interval.of(factor * 0.7, factor * 1.04);
            case ABOUT -> Interval.of(factor * 0.75, factor * 1.3);
            case EXACT, BETWEEN -> Interval.of(factor * (1 - ROUND_FACTOR), factor * (1 + ROUND_FACTOR));
        };
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

    private void points(Reading change, Findings findings) {
        if (!from.isPercent()) {
            return;
        }
        findings.judged(change);
        double unit = Math.min(change.writtenUnit(), Math.min(from.writtenUnit(), to.writtenUnit()));
        Interval real = to.interval(unit).minus(from.interval(unit));
        double points = cents(to.value() - from.value());
        if (!real.overlaps(signed(change)) && !isUnsignedMatch(change, real)) {
            Wording words = wording(
                    UnitNames.french(points, POINTS) + ", pas " + Texts.fr(change.value()),
                    UnitNames.english(points, POINTS) + ", not " + Texts.en(change.value()));
            findings.add(DiscrepancyRule.GROWTH, mentions(), words, Math.abs(change.value()), Math.abs(points));
        }
    }

    private void percent(Reading change, Findings findings) {
        findings.judged(change);
        Interval real = Interval.of((grown().low() - 1) * HUNDRED, (grown().high() - 1) * HUNDRED);
        if (!real.overlaps(signed(change)) && !isUnsignedMatch(change, real)) {
            double percent = tenths((to.value() / from.value() - 1) * HUNDRED);
            Wording words = wording(
                    signedFr(percent) + " %, pas " + Texts.fr(change.value()) + " %" + inPointsFr(change),
                    signedEn(percent) + "%, not " + Texts.en(change.value()) + '%' + inPointsEn(change));
            findings.add(DiscrepancyRule.GROWTH, mentions(), words, Math.abs(change.value()), Math.abs(percent));
        }
    }

    /** "Un tiers de moins", "a fall of a half". */
    private void share(Reading change, Findings findings) {
        findings.judged(change);
        double part = change.value();
        double leeway = change.isExact() ? ROUND_SHARE : 2 * ROUND_SHARE;
        Interval said = Interval.of(part * (1 - leeway), part * (1 + leeway));
        double real = Math.abs(to.value() / from.value() - 1);
        Interval moved = grown().minus(Interval.of(1, 1));
        if (!moved.overlaps(said) && !moved.times(-1).overlaps(said)) {
            double percent = tenths((to.value() / from.value() - 1) * HUNDRED);
            Wording words = wording(
                    signedFr(percent) + " %, pas " + Texts.fr(tenths(part * HUNDRED)) + " %",
                    signedEn(percent) + "%, not " + Texts.en(tenths(part * HUNDRED)) + '%');
            findings.add(DiscrepancyRule.GROWTH, mentions(), words, part, real);
        }
    }

    private void difference(Reading change, Findings findings) {
        findings.judged(change);
        double real = Math.abs(to.value() - from.value());
        Interval said = change.interval(from).widerBy(0.02);
        Interval wide = to.interval(from).minus(from.interval(to));
        if (!wide.overlaps(said) && !wide.times(-1).overlaps(said)) {
            Wording words = wording(
                    Texts.fr(real) + " d'\u00E9cart, pas " + Texts.fr(change.value()),
                    "a difference of " + Texts.en(real) + ", not " + Texts.en(change.value()));
            findings.add(DiscrepancyRule.GROWTH, mentions(), words, change.value(), real);
        }
    }

    /** In points, where it is they that were meant. */
    private Optional<Double> inPoints(Reading change) {
        double points = to.value() - from.value();
        boolean meant =
                from.isPercent() && Interval.of(points, -points).widerBy(0.02).overlaps(change.interval());
        return meant ? Optional.of(cents(points)) : Optional.empty();
    }

    private String inPointsFr(Reading change) {
        return inPoints(change)
                .map(points -> " ; en points : " + Texts.fr(points))
                .orElse("");
    }

    private String inPointsEn(Reading change) {
        return inPoints(change)
                .map(points -> "; in points: " + Texts.en(points))
                .orElse("");
    }

    private static String signedFr(double percent) {
        return (percent > 0 ? "+" : "") + Texts.fr(percent);
    }

    private static String signedEn(double percent) {
        return (percent > 0 ? "+" : "") + Texts.en(percent);
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static double cents(double value) {
        return Math.round(value * HUNDRED) / HUNDRED;
    }

    /** The change with its sign where the words around it give one. */
    private Interval signed(Reading change) {
        Interval size = change.interval();
        boolean written = change.value() < 0;
        return direction(change) == Direction.DOWN && !written ? size.times(-1) : size;
    }

    private Direction direction(Reading change) {
        return change.mention().direction().orElse(to.value() < from.value() ? Direction.DOWN : Direction.UP);
    }

    private boolean isUnsignedMatch(Reading change, Interval real) {
        return change.mention().direction().isEmpty() && real.times(-1).overlaps(change.interval());
    }

    private List<Integer> mentions() {
        List<Integer> mentions = new ArrayList<>(List.of(from.index(), to.index()));
        said.ifPresent(change -> mentions.add(change.index()));
        return mentions;
    }

    private Wording wording(String fr, String en) {
        return new Wording(
                "De " + Texts.fr(from.value(), from.unit()) + " \u00E0 " + Texts.fr(to.value(), from.unit()) + " : "
                        + fr + '.',
                "From " + Texts.en(from.value(), from.unit()) + " to " + Texts.en(to.value(), from.unit()) + ": " + en
                        + '.');
    }
}
