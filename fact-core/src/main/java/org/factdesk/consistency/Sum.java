package org.factdesk.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.measure.Interval;
import org.factdesk.measure.Unit;
import org.factdesk.measure.Wording;

/**
 * A total and parts of it.
 *
 * @param total the total as written
 * @param parts its parts, at least one
 */
record Sum(Reading total, List<Reading> parts) {

    private static final double SLACK = 0.001;
    private static final double LEAST = 1e-9;

    Sum {
        parts = List.copyOf(parts);
    }

    static Sum of(Reading total, List<Reading> parts) {
        return new Sum(total, parts);
    }

    /** Reports parts that are more or less than the total, as far as rounding cannot explain it. */
    void mustBeEqual(Findings findings) {
        findings.judged(total);
        if (exceeds() || misses()) {
            report(findings);
        }
    }

    /** Reports parts that are more than the total. */
    void mustNotExceed(Findings findings) {
        findings.judged(total);
        if (exceeds()) {
            report(findings);
        }
    }

    private boolean exceeds() {
        return sum().low() > whole().high() * (1 + LEAST);
    }

    private boolean misses() {
        return sum().high() < whole().low() * (1 - LEAST);
    }

    private Interval sum() {
        Interval sum = Interval.of(0, 0);
        for (Reading part : parts) {
            sum = sum.plus(part.interval(total));
        }
        return sum;
    }

    private Interval whole() {
        boolean exact = total.writtenUnit() == 0 && parts.stream().allMatch(part -> part.writtenUnit() == 0);
        return total.interval(parts.get(0)).widerBy(exact ? 0 : SLACK);
    }

    private void report(Findings findings) {
        double sum = parts.stream().mapToDouble(Reading::value).sum();
        List<Integer> mentions = new ArrayList<>(List.of(total.index()));
        parts.forEach(part -> mentions.add(part.index()));
        String fr = joined(Texts::fr);
        String en = joined(Texts::en);
        Wording words = parts.size() == 1
                ? new Wording(
                        "La partie (" + fr + ") d\u00E9passe le tout (" + Texts.fr(total.value()) + ").",
                        "The part (" + en + ") is larger than the whole (" + Texts.en(total.value()) + ").")
                : new Wording(
                        fr + " = " + Texts.fr(sum, unit()) + ", pas " + Texts.fr(total.value(), unit()) + '.',
                        en + " = " + Texts.en(sum, unit()) + ", not " + Texts.en(total.value(), unit()) + '.');
        findings.add(DiscrepancyRule.SUMS_AND_PARTS, mentions, words, total.value(), sum);
    }

    /** The unit of the total, or that of its parts where it is bare. */
    private Unit unit() {
        boolean bare = total.mention().kind() == MentionKind.NUMBER;
        return bare ? parts.get(0).unit() : total.unit();
    }

    private String joined(DoubleFunction<String> numeral) {
        return parts.stream().map(part -> numeral.apply(part.value())).collect(Collectors.joining(" + "));
    }
}
