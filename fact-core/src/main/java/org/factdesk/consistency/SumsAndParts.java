package org.factdesk.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factdesk.measure.Interval;
import org.factdesk.measure.Wording;

/** A total and its parts. */
final class SumsAndParts implements TextRule {

    private static final Shapes SHAPES = Shapes.read("sums.txt");
    private static final String[] PARTS = {"a", "b", "c", "d"};

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.lines().forEach(line -> SHAPES.forEach(line, fit -> check(fit, findings)));
    }

    private static void check(Fit fit, Findings findings) {
        Optional<Reading> total = fit.reading("total");
        List<Reading> parts = new ArrayList<>();
        for (String place : PARTS) {
            fit.reading(place).ifPresent(parts::add);
        }
        boolean complete = parts.size() == fit.places().size() - 1 && !hasEarlierPart(fit, parts);
        if (total.isPresent() && complete && parts.stream().allMatch(part -> isPart(part, total.get()))) {
            judge(fit, total.get(), parts, findings);
        }
    }

    /** A list that the shape has caught only the end of. */
    private static boolean hasEarlierPart(Fit fit, List<Reading> parts) {
        boolean sum = fit.name().startsWith("equal-sum") || fit.name().startsWith("equal-in-all");
        for (int at = 0; sum && !parts.isEmpty() && at < fit.start(); at++) {
            int index = fit.line().mentionAt(at);
            boolean sign = fit.line().skeleton().charAt(at) >= Line.FIRST_SIGN;
            if (sign
                    && fit.line()
                            .sheet()
                            .reading(index)
                            .filter(parts.get(0)::isLike)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(Reading part, Reading total) {
        return part.isLike(total) && part.value() * 1000 > total.value() && !part.isRange() && !total.isRange();
    }

    private static void judge(Fit fit, Reading total, List<Reading> parts, Findings findings) {
        Interval sum = Interval.of(0, 0);
        double plain = 0;
        double finest = total.writtenUnit();
        for (Reading part : parts) {
            sum = sum.plus(part.interval(total));
            plain += part.value();
            finest = Math.max(finest, part.writtenUnit());
        }
        Interval whole = total.interval(parts.get(0)).widerBy(finest == 0 ? 0 : 0.001);
        boolean exceeds = sum.low() > whole.high() * (1 + 1e-9);
        boolean misses = sum.high() < whole.low() * (1 - 1e-9);
        if (exceeds || misses && fit.name().startsWith("equal")) {
            report(total, parts, plain, findings);
        }
    }

    private static void report(Reading total, List<Reading> parts, double sum, Findings findings) {
        List<Integer> mentions = new ArrayList<>(List.of(total.index()));
        StringBuilder fr = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Reading part : parts) {
            mentions.add(part.index());
            fr.append(fr.length() == 0 ? "" : " + ").append(Texts.fr(part.value()));
            en.append(en.length() == 0 ? "" : " + ").append(Texts.en(part.value()));
        }
        Wording words = parts.size() == 1
                ? new Wording(
                        "La partie (" + fr + ") d\u00E9passe le tout (" + Texts.fr(total.value()) + ").",
                        "The part (" + en + ") is larger than the whole (" + Texts.en(total.value()) + ").")
                : new Wording(
                        fr + " = " + Texts.fr(sum) + ", pas " + Texts.fr(total.value()) + '.',
                        en + " = " + Texts.en(sum) + ", not " + Texts.en(total.value()) + '.');
        findings.add(DiscrepancyRule.SUMS_AND_PARTS, mentions, words, total.value(), sum);
    }
}
