package org.factdesk.consistency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.Moment;
import org.factdesk.measure.ExchangeRate;
import org.factdesk.measure.Interval;
import org.factdesk.measure.Period;
import org.factdesk.measure.UnitNames;
import org.factdesk.measure.Wording;
import org.factdesk.measure.YearlyRates;

/** The same money in two currencies: the rate it implies against the rates of the years it can be about. */
final class PairedAmounts implements TextRule {

    /** Rates move within a year and papers round them. */
    private static final double LEEWAY = 0.09;

    private static final double LAKH_CRORE = 1e12;
    private static final String LAKH = " lakh crore)";

    /** The rates between two currencies in all years that come into question. */
    private record Known(String from, String to, Interval rates, ExchangeRate example) {}

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.lines()
                .forEach(line -> Twins.forEach(line, twin -> twin.one()
                        .ifPresent(one -> twin.other().ifPresent(other -> pair(line, twin, one, other, findings)))));
    }

    private static void pair(Line line, Twins.Twin twin, Reading one, Reading other, Findings findings) {
        List<String> from = Money.currencies(line.sheet(), one);
        List<String> to = Money.currencies(line.sheet(), other);
        boolean money = one.isMoney() || other.isMoney();
        if (!money || from.isEmpty() || to.isEmpty() || one.value() <= 0) {
            return;
        }
        List<Double> sizes = Prices.sizes(twin.per(), twin.otherPer());
        boolean measured = Prices.isMeasure(twin.per()) || Prices.isMeasure(twin.otherPer());
        boolean same = from.get(0).equals(to.get(0)) && !(measured && sizes.size() > 0 && !sizes.contains(1.0));
        List<Known> known = same ? List.of() : known(line, from, to);
        boolean fits = known.stream()
                .anyMatch(rate -> sizes.stream().anyMatch(size -> rate.rates().overlaps(implied(one, other, size))));
        if (!known.isEmpty() && !sizes.isEmpty() && !fits && known.size() == from.size() * to.size()) {
            DiscrepancyRule rule = measured ? DiscrepancyRule.UNIT_TWINS : DiscrepancyRule.PAIRED_AMOUNTS;
            report(line, one.times(sizes.get(0)), other, known.get(0), rule, findings);
        }
    }

    private static Interval implied(Reading one, Reading other, double size) {
        return written(other).dividedBy(written(one).times(size));
    }

    /** As much as the last digit, zeros at the end included, and at least a little. */
    private static Interval written(Reading reading) {
        return reading.interval().widerBy(Math.abs(reading.value()) < 20 ? 0.03 : 0.005);
    }

    private static List<Known> known(Line line, List<String> from, List<String> to) {
        List<Known> known = new ArrayList<>();
        for (String one : from) {
            for (String other : to) {
                known(line, one, other).ifPresent(known::add);
            }
        }
        return known;
    }

    private static Optional<Known> known(Line line, String from, String to) {
        List<ExchangeRate> rates = new ArrayList<>();
        for (int year : years(line)) {
            line.sheet().rates().find(from, to, LocalDate.of(year, 7, 1)).ifPresent(rates::add);
        }
        if (rates.isEmpty()) {
            return Optional.empty();
        }
        double low = rates.stream()
                .mapToDouble(rate -> rate.value().doubleValue())
                .min()
                .orElseThrow();
        double high = rates.stream()
                .mapToDouble(rate -> rate.value().doubleValue())
                .max()
                .orElseThrow();
        ExchangeRate example = asked(line)
                .flatMap(day -> line.sheet().rates().find(from, to, day))
                .orElse(rates.get(rates.size() - 1));
        return Optional.of(new Known(from, to, Interval.of(low, high).widerBy(LEEWAY), example));
    }

    /** The day whose rate is shown: in the one year that the sentence names, unless it is to come; else of publication. */
    private static Optional<LocalDate> asked(Line line) {
        Optional<LocalDate> reference = line.sheet().reference();
        List<Period> named = new ArrayList<>();
        for (int at = line.firstMention(); at < line.endMention(); at++) {
            Mention mention = line.sheet().mention(at);
            boolean pointing = mention.moment().map(Moment::anaphor).orElse(false);
            mention.period()
                    .filter(period -> !pointing && mention.timeScope().isEmpty())
                    .filter(period ->
                            reference.isEmpty() || period.fromInclusive().isBefore(reference.get()))
                    .ifPresent(named::add);
        }
        return named.size() == 1 ? Optional.of(middle(named.get(0))) : reference;
    }

    private static LocalDate middle(Period period) {
        long days = ChronoUnit.DAYS.between(period.fromInclusive(), period.toExclusive());
        return period.fromInclusive().plusDays(days / 2);
    }

    /** The year before publication, that year and the next, and the years the sentence names; all where nothing says. */
    private static TreeSet<Integer> years(Line line) {
        TreeSet<Integer> years = new TreeSet<>();
        line.sheet()
                .reference()
                .ifPresent(day -> years.addAll(List.of(day.getYear() - 1, day.getYear(), day.getYear() + 1)));
        for (int at = line.firstMention(); at < line.endMention(); at++) {
            Optional<Period> period = line.sheet().mention(at).period();
            period.ifPresent(named -> years.add(named.fromInclusive().getYear()));
        }
        years.removeIf(year -> year < YearlyRates.firstYear() || year > YearlyRates.lastYear() + 2);
        for (int year = YearlyRates.firstYear();
                line.sheet().reference().isEmpty() && year <= YearlyRates.lastYear();
                year++) {
            years.add(year);
        }
        return years;
    }

    private static void report(
            Line line, Reading one, Reading other, Known known, DiscrepancyRule rule, Findings findings) {
        double rate = known.example().value().doubleValue();
        double implied = other.value() / one.value();
        double expected = one.value() * rate;
        int power = Findings.powerOfTen(
                implied / Interval.of(known.rates().low(), known.rates().high()).middle());
        int slip = power != 0 ? power : Findings.powerOfTen(implied / rate);
        double fits = slip != 0 ? other.value() * Math.pow(10, -slip) : expected;
        boolean lakh = line.sheet().words(other.index()).contains("lakh");
        Wording words = new Wording(
                UnitNames.french(other.value(), known.to()) + " pour "
                        + UnitNames.french(one.value(), known.from()) + ", cela fait "
                        + UnitNames.french(implied, known.to()) + " pour "
                        + UnitNames.french(1, known.from()) + " ; le taux est de " + Texts.fr(rate) + " ("
                        + known.example().origin().fr() + ')' + Texts.slipFr(slip) + ". Il faudrait "
                        + UnitNames.french(fits, known.to()) + (lakh ? " (" + Texts.fr(fits / LAKH_CRORE) + LAKH : "")
                        + '.',
                UnitNames.english(other.value(), known.to()) + " for "
                        + UnitNames.english(one.value(), known.from()) + " is "
                        + UnitNames.english(implied, known.to()) + " for "
                        + UnitNames.english(1, known.from()) + "; the rate is " + Texts.en(rate) + " ("
                        + known.example().origin().en() + ')' + Texts.slipEn(slip) + ". "
                        + UnitNames.english(fits, known.to()) + (lakh ? " (" + Texts.en(fits / LAKH_CRORE) + LAKH : "")
                        + " would fit.");
        findings.add(new Discrepancy(
                List.of(one.index(), other.index()),
                rule,
                words,
                Optional.of(Findings.plain(implied / rate)),
                slip,
                Optional.of(Findings.plain(fits))));
    }
}
