package org.factdesk.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rates in the box: yearly averages since 1999 from {@code yearly-rates.txt} beside this class, and the currencies
 * that are fixed to one of those. A day after the last year takes the last year.
 */
public final class YearlyRates implements ExchangeRates {

    private static final String DOLLAR = "USD";

    private record Series(int firstYear, double[] perDollar) {

        int lastYear() {
            return firstYear + perDollar.length - 1;
        }

        boolean has(int year) {
            return year >= firstYear && year <= lastYear();
        }
    }

    private static final Map<String, Series> TABLE = read();
    private static final int LAST_YEAR =
            TABLE.values().stream().mapToInt(Series::lastYear).max().orElse(0);

    private static Map<String, Series> read() {
        Map<String, Series> table = new HashMap<>();
        for (String line : Lines.of("yearly-rates.txt")) {
            String[] columns = line.split(" ");
            double[] rates = new double[columns.length - 2];
            for (int year = 0; year < rates.length; year++) {
                rates[year] = Double.parseDouble(columns[year + 2]);
            }
            table.put(columns[0], new Series(Integer.parseInt(columns[1]), rates));
        }
        return Map.copyOf(table);
    }

    /** The first year that averages are known of. */
    public static int firstYear() {
        return TABLE.values().stream().mapToInt(Series::firstYear).min().orElse(0);
    }

    /** The last year that averages are known of. */
    public static int lastYear() {
        return LAST_YEAR;
    }

    @Override
    public Optional<ExchangeRate> find(String from, String to, LocalDate day) {
        Optional<ExchangeRate> fixed = fixed(from, to, day.getYear());
        int year = Math.min(day.getYear(), LAST_YEAR);
        return fixed.or(() -> pegged(from, to, year)).or(() -> average(from, to, year));
    }

    /** Between a currency and the one it is pegged to in that year. */
    private static Optional<ExchangeRate> pegged(String from, String to, int year) {
        Optional<Double> one = perAnchor(to, from, year);
        Optional<Double> other = perAnchor(from, to, year).map(per -> 1 / per);
        return one.or(() -> other).map(value -> rate(from, to, value, year, ExchangeRate.Basis.FIXED));
    }

    private static Optional<Double> perAnchor(String iso, String anchor, int year) {
        return FixedRates.find(iso)
                .filter(peg -> peg.anchor().equals(anchor) && peg.holdsIn(year))
                .map(FixedRates.Peg::perAnchor);
    }

    private static Optional<ExchangeRate> average(String from, String to, int year) {
        double perFrom = perDollar(from, year);
        double perTo = perDollar(to, year);
        return perFrom > 0 && perTo > 0
                ? Optional.of(rate(from, to, perTo / perFrom, year, ExchangeRate.Basis.YEARLY_AVERAGE))
                : Optional.empty();
    }

    private static ExchangeRate rate(String from, String to, double value, int year, ExchangeRate.Basis basis) {
        return new ExchangeRate(from, to, new BigDecimal(value, MathContext.DECIMAL32), Period.ofYear(year), basis);
    }

    /** Units for one dollar; 0 where nobody knows. */
    private static double perDollar(String iso, int year) {
        if (iso.equals(DOLLAR)) {
            return 1;
        }
        Series series = TABLE.get(iso);
        if (series != null) {
            return series.has(year) ? series.perDollar()[year - series.firstYear()] : 0;
        }
        return FixedRates.find(iso)
                .filter(peg -> peg.holdsIn(year))
                .map(peg -> peg.perAnchor() * perDollar(peg.anchor(), year))
                .orElse(0.0);
    }

    /** Between two currencies that are one and the same for good: francs and euros, marks and lire. */
    private static Optional<ExchangeRate> fixed(String from, String to, int year) {
        double perFrom = perEuro(from, year);
        double perTo = perEuro(to, year);
        return perFrom > 0 && perTo > 0
                ? Optional.of(rate(from, to, perTo / perFrom, LAST_YEAR, ExchangeRate.Basis.FIXED))
                : Optional.empty();
    }

    private static double perEuro(String iso, int year) {
        return iso.equals("EUR")
                ? 1
                : FixedRates.find(iso)
                        .filter(peg -> peg.isForGood() && peg.holdsIn(year))
                        .map(FixedRates.Peg::perAnchor)
                        .orElse(0.0);
    }
}
