package org.factdesk.rates;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.factdesk.measure.DailyRates;
import org.factdesk.rates.UnreadableRatesException.Problem;

/** Rates as they are read, line by line. */
final class RateTable {

    private static final int CODE_LENGTH = 3;
    private static final int MOST_DECIMALS = 10;
    private static final BigDecimal LARGEST = new BigDecimal("1E12");

    private final Map<String, Map<LocalDate, BigDecimal>> perEuro = new HashMap<>();

    void add(String iso, LocalDate day, String rate, int line) {
        if (!rate.isEmpty() && !rate.equals("N/A") && !rate.equals("-")) {
            perEuro.computeIfAbsent(iso, code -> new HashMap<>()).put(day, number(iso, rate, line));
        }
    }

    DailyRates rates(int line) {
        if (perEuro.isEmpty()) {
            throw new UnreadableRatesException(line, Problem.EMPTY);
        }
        return DailyRates.perEuro(perEuro);
    }

    static String currency(String code, int line) {
        if (code.length() != CODE_LENGTH || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new UnreadableRatesException(line, Problem.NO_CURRENCY, code);
        }
        return code;
    }

    static LocalDate day(String day, int line) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new UnreadableRatesException(line, Problem.NO_DAY, day);
        }
    }

    private static BigDecimal number(String iso, String rate, int line) {
        try {
            BigDecimal number = new BigDecimal(rate);
            if (number.signum() > 0 && number.scale() <= MOST_DECIMALS && number.compareTo(LARGEST) < 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UnreadableRatesException(line, Problem.NO_RATE, rate, iso);
        }
        throw new UnreadableRatesException(line, Problem.NO_RATE, rate, iso);
    }
}
