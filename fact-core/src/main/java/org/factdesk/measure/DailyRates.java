package org.factdesk.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Rates published day by day against the euro. A day without one takes the day before, at most a week back. */
public final class DailyRates implements ExchangeRates {

    private static final int LONGEST_GAP_DAYS = 7;
    private static final String EURO = "EUR";

    private final Map<String, NavigableMap<LocalDate, BigDecimal>> perEuro;

    private DailyRates(Map<String, NavigableMap<LocalDate, BigDecimal>> perEuro) {
        this.perEuro = perEuro;
    }

    /**
     * Rates by ISO 4217 code and day.
     *
     * @param perEuro units for one euro
     */
    public static DailyRates perEuro(Map<String, ? extends Map<LocalDate, BigDecimal>> perEuro) {
        Map<String, NavigableMap<LocalDate, BigDecimal>> copy = new TreeMap<>();
        perEuro.forEach((iso, rates) -> copy.put(iso, new TreeMap<>(rates)));
        return new DailyRates(copy);
    }

    /** The rates of each currency by day, units for one euro. */
    public Map<String, Map<LocalDate, BigDecimal>> perEuro() {
        Map<String, Map<LocalDate, BigDecimal>> copy = new TreeMap<>();
        perEuro.forEach((iso, rates) -> copy.put(iso, new TreeMap<>(rates)));
        return copy;
    }

    @Override
    public Optional<ExchangeRate> find(String from, String to, LocalDate day) {
        for (LocalDate at = day; at.isAfter(day.minusDays(LONGEST_GAP_DAYS + 1)); at = at.minusDays(1)) {
            Optional<BigDecimal> perFrom = rate(from, at);
            Optional<BigDecimal> perTo = rate(to, at);
            if (perFrom.isPresent() && perTo.isPresent()) {
                BigDecimal value = perTo.get().divide(perFrom.get(), MathContext.DECIMAL32);
                return Optional.of(new ExchangeRate(from, to, value, Period.ofDay(at), ExchangeRate.Basis.DAILY));
            }
        }
        return Optional.empty();
    }

    private Optional<BigDecimal> rate(String iso, LocalDate day) {
        return iso.equals(EURO)
                ? Optional.of(BigDecimal.ONE)
                : Optional.ofNullable(perEuro.get(iso)).map(rates -> rates.get(day));
    }

    /** These rates, and others for the days and currencies that these do not know. */
    public ExchangeRates orElse(ExchangeRates others) {
        return (from, to, day) -> {
            Optional<ExchangeRate> own = find(from, to, day);
            return own.isPresent() ? own : others.find(from, to, day);
        };
    }
}
