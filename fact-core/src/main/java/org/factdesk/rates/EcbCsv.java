package org.factdesk.rates;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.factdesk.measure.DailyRates;
import org.factdesk.rates.UnreadableRatesException.Problem;

/** The table with a day in each line: {@code Date,USD,JPY,…,} */
final class EcbCsv {

    private EcbCsv() {}

    static DailyRates read(BufferedReader lines) throws IOException {
        List<String> currencies = currencies(lines.readLine());
        RateTable table = new RateTable();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                line(table, currencies, line.split(",", -1), number);
            }
        }
        return table.rates(number);
    }

    private static List<String> currencies(@Nullable String head) {
        String[] columns =
                head == null ? new String[] {""} : head.replace("\uFEFF", "").split(",", -1);
        if (!columns[0].strip().equalsIgnoreCase("Date")) {
            throw new UnreadableRatesException(1, Problem.NO_HEAD);
        }
        List<String> currencies = new ArrayList<>();
        for (int column = 1; column < columns.length; column++) {
            String code = columns[column].strip();
            if (!code.isEmpty() || column < columns.length - 1) {
                currencies.add(RateTable.currency(code, 1));
            }
        }
        return currencies;
    }

    private static void line(RateTable table, List<String> currencies, String[] columns, int number) {
        var day = RateTable.day(columns[0].strip(), number);
        if (columns.length - 1 < currencies.size()) {
            throw new UnreadableRatesException(
                    number, Problem.TOO_FEW, String.valueOf(columns.length - 1), String.valueOf(currencies.size()));
        }
        for (int column = 0; column < currencies.size(); column++) {
            table.add(currencies.get(column), day, columns[column + 1].strip(), number);
        }
    }
}
