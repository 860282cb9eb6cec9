package org.factdesk.consistency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.factdesk.extraction.mention.Approximator;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.Moment;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.measure.Interval;
import org.factdesk.measure.Period;
import org.factdesk.measure.Precision;
import org.factdesk.measure.UnitNames;
import org.factdesk.measure.Wording;
import org.factdesk.text.TextSpan;

/** A length of time against its first and last day. */
final class Spans implements TextRule {

    private static final Shapes SHAPES = Shapes.read("spans.txt");
    private static final Pattern OF = Pattern.compile(" (?:of|de|d') ?");
    private static final Pattern BETWEEN = Pattern.compile("\\b(?:between|entre)\\s*$");
    private static final Pattern AGAIN =
            Pattern.compile("\\b(?:soit|or|i\\.e\\.|that is|total|en tout|dure|lasted|took)\\b|[(]");
    private static final double DAY_SECONDS = 86_400;
    private static final double YEAR_DAYS = 365.25;
    private static final double MONTH_DAYS = 30.44;

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.lines().forEach(line -> SHAPES.forEach(line, fit -> check(fit, findings)));
    }

    private static void check(Fit fit, Findings findings) {
        Optional<Interval> elapsed = fit.has("span")
                ? fit.mention("span")
                        .period()
                        .filter(period -> isLong(fit.mention("span")))
                        .map(Spans::inside)
                : between(fit);
        Optional<Interval> said = fit.has("ago") ? ago(fit) : length(fit.mention("length"));
        if (elapsed.isPresent()
                && said.isPresent()
                && !isDifference(fit)
                && !isOfOther(fit)
                && !isWithin(fit, elapsed.get(), said.get())) {
            double days = fit.has("length")
                    ? days(fit.mention("length")).orElse(said.get().middle())
                    : said.get().middle();
            compare(List.copyOf(fit.places().values()), elapsed.get(), said.get(), days, findings);
        }
    }

    /** "Between March 2020 and May 2021 restaurants were shut for nine months": not all of the time. */
    private static boolean isWithin(Fit fit, Interval elapsed, Interval said) {
        String place = fit.has("span") ? "span" : "from";
        return said.high() < elapsed.low()
                && fit.has(place)
                && BETWEEN.matcher(fit.line().before(fit.at(place))).find()
                && !AGAIN.matcher(fit.words()).find();
    }

    /** "Depuis 2000, soit 2,8 ans de moins": no time between two days. */
    private static boolean isDifference(Fit fit) {
        return fit.has("length")
                && Words.CHANGED.opens(fit.line().sheet().language(), fit.line().after(fit.at("length")));
    }

    /** "Left in 2020 after two years of talks": the length is of something else. */
    private static boolean isOfOther(Fit fit) {
        if (!fit.has("length")) {
            return false;
        }
        Sheet sheet = fit.line().sheet();
        TextSpan length = fit.mention("length").span();
        String before = sheet.folded().substring(fit.line().span().startInclusive(), length.startInclusive());
        String after = sheet.folded()
                .substring(length.endExclusive(), fit.line().span().endExclusive());
        return Words.AFTER.closes(sheet.language(), before)
                && OF.matcher(after).lookingAt()
                && !Words.SPENT.opens(sheet.language(), after);
    }

    /** Holds a length of time against the time from one period to another. */
    static void judge(Sheet sheet, int from, int to, int length, Findings findings) {
        Optional<Interval> elapsed =
                between(sheet.mention(from).period(), sheet.mention(to).period());
        Optional<Interval> said = length(sheet.mention(length));
        if (elapsed.isPresent() && said.isPresent()) {
            double days = days(sheet.mention(length)).orElse(said.get().middle());
            compare(List.of(from, to, length), elapsed.get(), said.get(), days, findings);
        }
    }

    private static void compare(
            List<Integer> mentions, Interval elapsed, Interval said, double days, Findings findings) {
        if (!elapsed.overlaps(said)) {
            report(mentions, elapsed, days, findings);
        }
    }

    /** A span of two dates, not the single month or year that a mention can be as well. */
    private static boolean isLong(Mention mention) {
        return mention.moment()
                .map(moment -> moment.reading().timex().startsWith("("))
                .orElse(false);
    }

    /** From the last day to the first and from the first to the last, in days. */
    private static Interval inside(Period period) {
        double most = days(period.fromInclusive(), period.toExclusive());
        double grain = grain(period);
        return Interval.of(Math.max(0, most - 2 * grain), most);
    }

    /** How exact the ends are: years, months or days. */
    private static double grain(Period period) {
        boolean months = period.fromInclusive().getDayOfMonth() == 1
                && period.toExclusive().getDayOfMonth() == 1;
        boolean years = months
                && period.fromInclusive().getDayOfYear() == 1
                && period.toExclusive().getDayOfYear() == 1;
        return years ? YEAR_DAYS : months ? MONTH_DAYS : 1;
    }

    private static Optional<Interval> between(Fit fit) {
        Optional<Period> from = fit.mention("from").period();
        Optional<Period> to = fit.has("to")
                ? fit.mention("to").period()
                : fit.line().sheet().reference().map(Period::ofDay);
        return between(from, to);
    }

    private static Optional<Interval> between(Optional<Period> from, Optional<Period> to) {
        if (from.isEmpty()
                || to.isEmpty()
                || !from.get().fromInclusive().isBefore(to.get().fromInclusive())) {
            return Optional.empty();
        }
        double least = days(from.get().toExclusive(), to.get().fromInclusive());
        return Optional.of(Interval.of(
                Math.max(0, least), days(from.get().fromInclusive(), to.get().toExclusive())));
    }

    /** "Il y a vingt ans" is a date for the extractor; counted back from the day of publication it is a length again. */
    private static Optional<Interval> ago(Fit fit) {
        Optional<LocalDate> today = fit.line().sheet().reference();
        String words = fit.text("ago");
        boolean back = words.startsWith("il y a") || words.startsWith("Il y a") || words.endsWith("ago");
        return today.filter(day -> back)
                .flatMap(day -> fit.mention("ago").period().map(period -> days(period.fromInclusive(), day)))
                .map(days -> Interval.of(days * 0.9 - YEAR_DAYS, days * 1.1 + YEAR_DAYS));
    }

    private static double days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** A length in days, as exact as its unit. */
    private static Optional<Interval> length(Mention mention) {
        Precision precision = mention.approximator()
                .map(Approximator::type)
                .map(Approximator.Type::precision)
                .orElse(Precision.EXACT);
        return reading(mention)
                .flatMap(reading -> days(mention).map(days -> meant(days, unit(reading.timex(), days), precision)));
    }

    private static Optional<TimeReading> reading(Mention mention) {
        return mention.moment().map(Moment::reading);
    }

    private static Optional<Double> days(Mention mention) {
        return reading(mention).flatMap(TimeReading::seconds).map(seconds -> seconds.doubleValue() / DAY_SECONDS);
    }

    private static Interval meant(double days, double unit, Precision precision) {
        double about = Math.max(0.75 * unit, 0.2 * days);
        return switch (precision) {
            case MORE_THAN, AT_LEAST -> Interval.of(days - 0.1 * unit, days + Math.max(unit * 0.75, 0.3 * days));
            case LESS_THAN, AT_MOST -> Interval.of(days - Math.max(unit, 0.3 * days), days + 0.1 * unit);
            case ABOUT -> Interval.of(days - about, days + about);
            case EXACT, BETWEEN -> Interval.of(days - 0.55 * unit, days + 0.55 * unit);
        };
    }

    private static double unit(String timex, double days) {
        boolean years = timex.endsWith("Y");
        boolean months = timex.endsWith("M") && !timex.startsWith("PT");
        boolean weeks = timex.endsWith("W");
        double unit = years ? YEAR_DAYS : months ? MONTH_DAYS : weeks ? 7 : 1;
        return Math.min(unit, Math.max(1, days));
    }

    private static void report(List<Integer> mentions, Interval elapsed, double days, Findings findings) {
        boolean years = elapsed.high() > 2 * YEAR_DAYS;
        double unit = years ? YEAR_DAYS : elapsed.high() > 90 ? MONTH_DAYS : 1;
        double real = Math.round(elapsed.middle() / unit * 10) / 10.0;
        double written = Math.round(days / unit * 10) / 10.0;
        String name = years ? "year" : unit > 1 ? "month" : "day";
        Wording words = new Wording(
                "Entre ces dates il y a " + UnitNames.french(real, name) + ", pas " + Texts.fr(written) + '.',
                "Between these dates there are " + UnitNames.english(real, name) + ", not " + Texts.en(written) + '.');
        findings.add(DiscrepancyRule.PERIODS, mentions, words, written, real);
    }
}
