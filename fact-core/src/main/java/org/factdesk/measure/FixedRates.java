package org.factdesk.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Currencies at a fixed rate to another, from {@code fixed-rates.txt} beside this class. */
final class FixedRates {

    /**
     * A fixed rate.
     *
     * @param anchor the currency it is fixed to
     * @param perAnchor units for one of the anchor
     * @param firstYear first year it holds
     * @param lastYear last year it holds
     */
    record Peg(String anchor, double perAnchor, int firstYear, int lastYear) {

        boolean holdsIn(int year) {
            return firstYear <= year && year <= lastYear;
        }

        boolean isForGood() {
            return firstYear == 0;
        }
    }

    private static final Map<String, Peg> PEGS = read();

    private FixedRates() {}

    static Optional<Peg> find(String iso) {
        return Optional.ofNullable(PEGS.get(iso));
    }

    private static Map<String, Peg> read() {
        Map<String, Peg> pegs = new HashMap<>();
        for (String line : Lines.of("fixed-rates.txt")) {
            String[] columns = line.split(" ");
            String[] years = columns[3].equals("fixed") ? new String[] {"0", "9999"} : columns[3].split("-");
            pegs.put(
                    columns[0],
                    new Peg(
                            columns[1],
                            Double.parseDouble(columns[2]),
                            Integer.parseInt(years[0]),
                            Integer.parseInt(years[1])));
        }
        return Map.copyOf(pegs);
    }
}
