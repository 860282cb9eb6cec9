package org.factdesk.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.factdesk.measure.DailyRates;

/** The rates of each day as one text: {@code JPY=168.93 USD=1.0844}. */
final class RatesOfDays {
    private RatesOfDays() {}

    static Map<LocalDate, String> written(DailyRates rates) {
        Map<LocalDate, StringBuilder> days = new TreeMap<>();
        rates.perEuro()
                .forEach((currency, ofCurrency) -> ofCurrency.forEach((day, rate) -> {
                    StringBuilder line = days.computeIfAbsent(day, none -> new StringBuilder());
                    line.append(line.isEmpty() ? "" : " ")
                            .append(currency)
                            .append('=')
                            .append(rate.toPlainString());
                }));
        Map<LocalDate, String> written = new TreeMap<>();
        days.forEach((day, line) -> written.put(day, line.toString()));
        return written;
    }

    static DailyRates read(Map<LocalDate, String> written) {
        Map<String, Map<LocalDate, BigDecimal>> perEuro = new HashMap<>();
        written.forEach((day, line) -> {
            for (String rate : line.split(" ")) {
                int equals = rate.indexOf('=');
                perEuro.computeIfAbsent(rate.substring(0, equals), currency -> new HashMap<>())
                        .put(day, new BigDecimal(rate.substring(equals + 1)));
            }
        });
        return DailyRates.perEuro(perEuro);
    }
}
