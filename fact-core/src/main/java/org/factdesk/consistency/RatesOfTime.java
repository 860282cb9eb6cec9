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
    private static final double DAY_SECONDS = 86_400;
    private static final double YEAR_SECONDS = 365 * DAY_SECONDS;
    private static final double ROUND = 0.02;
    private static final double WORKING_DAYS = 5.0 / 7;

    /** How often the one goes into the other, from working days to all days. */
    private static final Map<String, Interval> TIMES = Map.ofEntries(
            Map.entry("month-year", Interval.of(11.9, 13.1)),
            Map.entry("day-year", Interval.of(200, 366)),
            Map.entry("week-year", Interval.of(44, 53)),
            Map.entry("day-month", Interval.of(20, 31)),
            Map.entry("day-week", Interval.of(5, 7)),
            Map.entry("week-month", Interval.of(4, 4.4)),
            Map.entry("month-quarter", Interval.of(3, 3)),
            Map.entry("hour-day", Interval.of(6, 24)),
            Map.entry("hour-week", Interval.of(30, 168)),
            Map.entry("hour-month", Interval.of(130, 744)),
            Map.entry("hour-year", Interval.of(1400, 8784)),
            Map.entry("quarter-year", Interval.of(4, 4)));

    /** Seconds of what the rate is for, by the start of a shape's name. */
    private static final Map<String, Double> UNITS = Map.of(
            "hourly",
            3600.0,
            "daily",
            DAY_SECONDS,
            "weekly",
            7 * DAY_SECONDS,
            "monthly",
            YEAR_SECONDS / 12,
            "quarterly",
            YEAR_SECONDS / 4,
            "yearly",
            YEAR_SECONDS);

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.passages().forEach(line -> SHAPES.forEach(line, fit -> check(fit, findings)));
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
        String unit = fit.name().substring(0, fit.name().indexOf('-'));
        return fit.mention("length")
                .moment()
                .map(Moment::reading)
                .flatMap(TimeReading::seconds)
                .map(BigDecimal::doubleValue)
                .map(seconds -> seconds / UNITS.get(unit))
                .filter(times -> times > 1)
                .map(times -> Interval.of(unit.equals("daily") && times > 7 ? times * WORKING_DAYS : times, times)
                        .widerBy(ROUND));
    }

    private static void report(Fit fit, Reading rate, Reading total, Interval times, Findings findings) {
        boolean tooLarge = total.value() > rate.value() * times.high();
        double bound = fit.name().equals("month-year") ? 12 : tooLarge ? times.high() : times.low();
        double shown = fit.has("length") ? times.middle() : bound;
        double factor = Math.round(shown * 10) / 10.0;
        double expected = rate.value() * factor;
        int slip = Findings.powerOfTen(total.value() / expected);
        Wording words = new Wording(
                Texts.fr(rate.value()) + " \u00D7 " + Texts.fr(factor) + " = " + Texts.fr(expected) + ", pas "
                        + Texts.fr(total.value()) + Texts.slipFr(slip) + '.',
                Texts.en(rate.value()) + " \u00D7 " + Texts.en(factor) + " = " + Texts.en(expected) + ", not "
                        + Texts.en(total.value()) + Texts.slipEn(slip) + '.');
        List<Integer> mentions = fit.places().values().stream().toList();
        findings.add(DiscrepancyRule.PERIODS, mentions, words, total.value(), expected);
    }
}
