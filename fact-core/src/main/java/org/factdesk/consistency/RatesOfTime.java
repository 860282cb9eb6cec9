package org.factdesk.consistency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factdesk.extraction.mention.Moment;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.measure.Interval;
import org.factdesk.measure.Wording;

/** An amount for each month or year against the total. */
final class RatesOfTime implements TextRule {

    private static final Shapes SHAPES = Shapes.read("rates-of-time.txt");
    private static final double YEAR_SECONDS = 31_536_000;
    private static final double MONTH_SECONDS = YEAR_SECONDS / 12;
    private static final double ROUND = 0.02;

    /** How often the one goes into the other, from working days to all days. */
    private static final Map<String, Interval> TIMES = Map.of(
            "month-year", Interval.of(11.9, 13.1),
            "day-year", Interval.of(200, 366),
            "week-year", Interval.of(44, 53),
            "day-month", Interval.of(20, 31),
            "day-week", Interval.of(5, 7),
            "week-month", Interval.of(4, 4.4),
            "hour-day", Interval.of(7, 24),
            "quarter-year", Interval.of(4, 4));

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.lines().forEach(line -> SHAPES.forEach(line, fit -> check(fit, findings)));
    }

    private static void check(Fit fit, Findings findings) {
        Optional<Reading> rate = fit.reading("rate");
        Optional<Reading> total = fit.reading("total");
        Optional<Interval> times = fit.has("length") ? length(fit) : Optional.ofNullable(TIMES.get(fit.name()));
        boolean usable = rate.isPresent() && total.isPresent() && times.isPresent() && isLike(rate.get(), total.get());
        if (usable && !fit.words().contains("moyenne mobile")) {
            Interval expected =
                    rate.get().interval(total.get()).times(times.get()).widerBy(ROUND);
            if (!expected.overlaps(total.get().interval(rate.get()))) {
                report(fit, rate.get(), total.get(), times.get(), findings);
            }
        }
    }

    private static boolean isLike(Reading rate, Reading total) {
        return rate.isLike(total)
                && !rate.isPercent()
                && !rate.isPoints()
                && rate.value() > 0
                && !rate.isRange()
                && !total.isRange();
    }

    private static Optional<Interval> length(Fit fit) {
        double unit = fit.name().startsWith("yearly") ? YEAR_SECONDS : MONTH_SECONDS;
        return fit.mention("length")
                .moment()
                .map(Moment::reading)
                .flatMap(TimeReading::seconds)
                .map(BigDecimal::doubleValue)
                .map(seconds -> seconds / unit)
                .filter(times -> times > 1)
                .map(times -> Interval.of(times, times).widerBy(ROUND));
    }

    private static void report(Fit fit, Reading rate, Reading total, Interval times, Findings findings) {
        double factor = Math.round(times.middle() * 10) / 10.0;
        double expected = rate.value() * (fit.name().equals("month-year") ? 12 : factor);
        double shown = fit.name().equals("month-year") ? 12 : factor;
        Wording words = new Wording(
                Texts.fr(rate.value()) + " \u00D7 " + Texts.fr(shown) + " = " + Texts.fr(expected) + ", pas "
                        + Texts.fr(total.value()) + Texts.slipFr(Findings.powerOfTen(total.value() / expected)) + '.',
                Texts.en(rate.value()) + " \u00D7 " + Texts.en(shown) + " = " + Texts.en(expected) + ", not "
                        + Texts.en(total.value()) + Texts.slipEn(Findings.powerOfTen(total.value() / expected)) + '.');
        List<Integer> mentions = fit.places().values().stream().toList();
        findings.add(DiscrepancyRule.PERIODS, mentions, words, total.value(), expected);
    }
}
