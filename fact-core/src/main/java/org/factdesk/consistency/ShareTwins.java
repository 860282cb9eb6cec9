package org.factdesk.consistency;

import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.mention.Amount;
import org.factdesk.measure.Interval;
import org.factdesk.measure.Wording;

/** A share said twice: "un sur trois (33 %)", "45 des 60 élus, soit 75 %". */
final class ShareTwins implements TextRule {

    private static final Shapes SHAPES = Shapes.read("shares.txt");
    private static final double ROUND_SHARE = 0.13;
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
        if (fit.has("ratio")) {
            fit.reading("ratio")
                    .ifPresent(share -> fit.reading("percent").ifPresent(percent -> pair(share, percent, findings)));
            return;
        }
        Optional<Reading> part = fit.reading("part");
        Optional<Reading> whole = fit.reading("whole");
        Optional<Reading> percent = fit.reading("percent");
        if (part.isPresent()
                && whole.isPresent()
                && percent.isPresent()
                && percent.get().isPercent()) {
            boolean proper =
                    whole.get().value() >= part.get().value() && whole.get().value() > 0;
            if (proper && part.get().isLike(whole.get())) {
                check(
                        List.of(
                                part.get().index(),
                                whole.get().index(),
                                percent.get().index()),
                        part.get().value(),
                        whole.get().value(),
                        part.get(),
                        percent.get(),
                        findings);
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
            Wording words = new Wording(
                    Texts.fr(part) + " sur " + Texts.fr(whole) + " font " + Texts.fr(expected) + " %, pas "
                            + Texts.fr(percent.value()) + " %.",
                    Texts.en(part) + " out of " + Texts.en(whole) + " is " + Texts.en(expected) + "%, not "
                            + Texts.en(percent.value()) + "%.");
            findings.add(DiscrepancyRule.GROWTH, mentions, words, percent.value(), expected);
        }
    }

    private static Interval widened(Interval range, Reading share, double expected) {
        return share.isExact() ? Interval.of(expected * 0.995, expected * 1.005) : range.widerBy(0.1);
    }
}
