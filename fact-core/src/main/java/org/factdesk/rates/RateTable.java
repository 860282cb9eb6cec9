package org.factdesk.rates;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.factdesk.measure.DailyRates;

/** Rates as they are read, line by line. */
final class RateTable {

    private static final int CODE_LENGTH = 3;

    private final Map<String, Map<LocalDate, BigDecimal>> perEuro = new HashMap<>();

    void add(String iso, LocalDate day, String rate, int line) {
        if (!rate.isEmpty() && !rate.equals("N/A") && !rate.equals("-")) {
            perEuro.computeIfAbsent(iso, code -> new HashMap<>()).put(day, number(iso, rate, line));
        }
    }

    DailyRates rates(int line) {
        if (perEuro.isEmpty()) {
            throw new UnreadableRatesException(line, "there is no exchange rate in the whole file");
        }
        return DailyRates.perEuro(perEuro);
    }

    static String currency(String code, int line) {
        if (code.length() != CODE_LENGTH || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new UnreadableRatesException(line, "\"" + code + "\" is no currency code");
        }
        return code;
    }

    static LocalDate day(String day, int line) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new UnreadableRatesException(line, "\"" + day + "\" is no date as 2024-05-15");
        }
    }

    private static BigDecimal number(String iso, String rate, int line) {
        try {
            BigDecimal number = new BigDecimal(rate);
            if (number.signum() > 0 && rate.length() < 30 && number.scale() > -9) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UnreadableRatesException(line, "\"" + rate + "\" is no rate of " + iso);
        }
        throw new UnreadableRatesException(line, "\"" + rate + "\" is no rate of " + iso);
    }
}
