package org.factdesk.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.mention.Approximator;
import org.factdesk.measure.Interval;
import org.factdesk.measure.Wording;
import org.factdesk.text.Language;

/** An amount for each month or year against the total: of a longer time, or of a length of time the sentence names. */
final class RatesOfTime implements TextRule {

    private static final double ROUND = 0.02;
    private static final double EXACT = 1e-6;
    private static final int REACH = 130;

    /** Months, weeks and days of a year. */
    private static final double[] USUAL = {12, 52, 365};

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.passages().forEach(line -> check(line, findings));
    }

    private static void check(Line line, Findings findings) {
        List<Spot> spots = line.spots();
        for (int at = 0; at + 1 < spots.size(); at++) {
            Spot one = spots.get(at);
            Spot next = spots.get(at + 1);
            if (one.sign() != Sign.PERCENT && isAgain(line, one, next) && isUsable(one.reading(), next.reading())) {
                pair(line, one, next, findings);
            }
        }
    }

    /** Whether the later one says the earlier one again. */
    private static boolean isAgain(Line line, Spot one, Spot next) {
        Language language = line.sheet().language();
        String between = line.between(one.at(), next.at());
        String after = line.after(next.at());
        return between.length() < REACH
                && line.isInLast(next.at())
                && (Words.SO.isIn(language, between)
                        || between.indexOf('(') >= 0
                        || Words.TOTAL_AFTER.isIn(language, after))
                && !Words.OTHER_AMOUNT_NOW.opens(language, after);
    }

    private static boolean isUsable(Reading one, Reading next) {
        return one.isLike(next)
                && !one.isPoints()
                && one.value() > 0
                && next.value() > 0
                && !one.isRange()
                && !next.isRange();
    }

    private static void pair(Line line, Spot one, Spot next, Findings findings) {
        Optional<Often> first = Often.around(line, one);
        Optional<Often> second = Often.around(line, next);
        if (first.isPresent() && second.isPresent()) {
            first.get().timesIn(second.get()).ifPresent(times -> judge(one, next, times, List.of(), findings));
            second.get().timesIn(first.get()).ifPresent(times -> judge(next, one, times, List.of(), findings));
        } else if (first.isPresent() || second.isPresent()) {
            Spot rate = first.isPresent() ? one : next;
            Spot total = first.isPresent() ? next : one;
            Often often = first.or(() -> second).orElseThrow();
            length(line, one, next).ifPresent(length -> overLength(often, rate, total, length, findings));
        }
    }

    /** The only length of time around two amounts, behind a word that says how long something goes on. */
    private static Optional<Spot> length(Line line, Spot one, Spot next) {
        List<Spot> lengths = line.lengths().stream()
                .filter(length -> length.at() > one.at() - REACH && length.at() < next.at() + REACH)
                .toList();
        return lengths.size() == 1 && isLasting(line, lengths.get(0)) ? Optional.of(lengths.get(0)) : Optional.empty();
    }

    /** "Over ten years" reads as more than ten. */
    private static boolean isLasting(Line line, Spot length) {
        String how = length.reading()
                .mention()
                .approximator()
                .map(Approximator::text)
                .orElse("");
        return Words.LASTING.closes(line.sheet().language(), line.before(length.at())) || how.equals("over");
    }

    private static void overLength(Often often, Spot rate, Spot total, Spot length, Findings findings) {
        Interval times = often.timesIn(length.reading().value());
        if (times.high() > 1 + EXACT) {
            judge(rate, total, times, List.of(length.index()), findings);
        }
    }

    private static void judge(Spot rate, Spot total, Interval times, List<Integer> others, Findings findings) {
        Interval expected =
                rate.reading().interval(total.reading()).times(times).widerBy(ROUND);
        findings.judged(total.reading());
        if (!expected.overlaps(total.reading().interval(rate.reading()))) {
            List<Integer> mentions = new ArrayList<>(others);
            mentions.add(rate.index());
            mentions.add(total.index());
            report(rate.reading().value(), total.reading().value(), shown(rate, total, times), mentions, findings);
        }
    }

    /** The number of times to show: as often as everybody counts, else of a range the end that is nearer. */
    private static double shown(Spot rate, Spot total, Interval times) {
        double real = total.reading().value() / rate.reading().value();
        for (double usual : USUAL) {
            if (times.contains(usual)) {
                return usual;
            }
        }
        return Math.round((real > times.high() ? times.high() : times.low()) * 10) / 10.0;
    }

    private static void report(double rate, double total, double times, List<Integer> mentions, Findings findings) {
        double expected = rate * times;
        int slip = Findings.powerOfTen(total / expected);
        Wording words = new Wording(
                Texts.fr(rate) + " \u00D7 " + Texts.fr(times) + " = " + Texts.fr(expected) + ", pas " + Texts.fr(total)
                        + Texts.slipFr(slip) + '.',
                Texts.en(rate) + " \u00D7 " + Texts.en(times) + " = " + Texts.en(expected) + ", not " + Texts.en(total)
                        + Texts.slipEn(slip) + '.');
        findings.add(DiscrepancyRule.PERIODS, mentions, words, total, expected);
    }
}
