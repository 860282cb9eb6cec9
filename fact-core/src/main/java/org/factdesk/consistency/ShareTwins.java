package org.factdesk.consistency;

import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.mention.Amount;
import org.factdesk.measure.Interval;
import org.factdesk.measure.Wording;

/** A share said twice: "un sur trois (33 %)", "45 des 60 élus, soit 75 %". */
final class ShareTwins implements TextRule {

    private static final Shapes SHAPES = Shapes.read("shares.txt");
    private static final double ROUND_SHARE = 0.11;
    private static final int ROUND_DENOMINATOR = 10;
    private static final double HUNDRED = 100;

    @Override
    public void check(Sheet sheet, Findings findings) {
        for (Line line : sheet.lines()) {
            Twins.forEach(line, twin -> twin.one().ifPresent(one -> twin.other().ifPresent(other -> {
                pair(one, other, findings);
                pair(other, one, findings);
            })));
            SHAPES.forEach(line, fit -> counted(fit, findings));
        }
    }

    private static void pair(Reading share, Reading percent, Findings findings) {
        Optional<Amount.Ratio> ratio = share.mention().amount().flatMap(Amount::ratio);
        if (ratio.isPresent() && percent.isPercent()) {
            double numerator = ratio.get().numerator().doubleValue();
            double denominator = ratio.get().denominator().doubleValue();
            check(List.of(share.index(), percent.index()), numerator, denominator, share, percent, findings);
        }
    }

    private static void counted(Fit fit, Findings findings) {
        if (fit.has("ratio") && !fit.has("whole")) {
            fit.reading("ratio")
                    .ifPresent(share -> fit.reading("percent").ifPresent(percent -> pair(share, percent, findings)));
            return;
        }
        Optional<Reading> part = fit.reading("part");
        Optional<Reading> whole = fit.reading("whole");
        Optional<Reading> share = fit.reading("percent")
                .filter(Reading::isPercent)
                .or(() -> fit.reading(fit.has("share") ? "share" : "ratio").map(ratio -> ratio.times(HUNDRED)));
        if (part.isPresent() && whole.isPresent() && share.isPresent() && isProper(part.get(), whole.get())) {
            counted(part.get(), whole.get(), share.get(), findings);
        }
    }

    private static boolean isProper(Reading part, Reading whole) {
        return whole.value() >= part.value() && whole.value() > 0 && part.isLike(whole);
    }

    private static void counted(Reading part, Reading whole, Reading share, Findings findings) {
        List<Integer> mentions = List.of(part.index(), whole.index(), share.index());
        if (!share.mention().amount().flatMap(Amount::ratio).isPresent()) {
            check(mentions, part.value(), whole.value(), part, share, findings);
        } else if (!findings.isJudged(share)) {
            double expected = part.value() / whole.value() * HUNDRED;
            double leeway = share.isExact() && part.isExact() ? ROUND_SHARE : 2 * ROUND_SHARE;
            if (!Interval.of(expected, expected).widerBy(leeway).contains(share.value())) {
                report(mentions, part.value(), whole.value(), share.value(), expected, findings);
            }
        }
    }

    private static void check(
            List<Integer> mentions, double part, double whole, Reading share, Reading percent, Findings findings) {
        double expected = part / whole * HUNDRED;
        boolean round = whole <= ROUND_DENOMINATOR;
        double leeway = share.isExact() ? 1 : 2;
        Interval range = round
                ? Interval.of(expected * (1 - ROUND_SHARE * leeway), expected * (1 + ROUND_SHARE * leeway))
                : share.interval().dividedBy(Interval.of(whole, whole)).times(part / share.value() * HUNDRED);
        Interval wide = round ? range : widened(range, share, expected);
        if (!wide.overlaps(percent.interval())) {
            report(mentions, part, whole, percent.value(), expected, findings);
        }
    }

    private static void report(
            List<Integer> mentions, double part, double whole, double written, double expected, Findings findings) {
        double shown = Math.round(expected * 10) / 10.0;
        Wording words = new Wording(
                Texts.fr(part) + " sur " + Texts.fr(whole) + " font " + Texts.fr(shown) + " %, pas " + Texts.fr(written)
                        + " %.",
                Texts.en(part) + " out of " + Texts.en(whole) + " is " + Texts.en(shown) + "%, not " + Texts.en(written)
                        + "%.");
        findings.add(DiscrepancyRule.GROWTH, mentions, words, written, expected);
    }

    private static Interval widened(Interval range, Reading share, double expected) {
        return share.isExact() ? Interval.of(expected * 0.995, expected * 1.005) : range.widerBy(0.1);
    }
}
