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
     * @param isForGood whether the currency has become its anchor
     */
    record Peg(String anchor, double perAnchor, int firstYear, int lastYear, boolean isForGood) {

        static Peg of(String anchor, double perAnchor, String years) {
            if (years.startsWith(FOR_GOOD)) {
                int first = years.equals(FOR_GOOD) ? 0 : Integer.parseInt(years.substring(FOR_GOOD.length() + 1));
                return new Peg(anchor, perAnchor, first, Integer.MAX_VALUE, true);
            }
            String[] ends = years.split("-");
            return new Peg(anchor, perAnchor, Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), false);
        }

        boolean holdsIn(int year) {
            return firstYear <= year && year <= lastYear;
        }
    }

    private static final String FOR_GOOD = "fixed";
    private static final Map<String, Peg> PEGS = read();

    private FixedRates() {}

    static Optional<Peg> find(String iso) {
        return Optional.ofNullable(PEGS.get(iso));
    }

    private static Map<String, Peg> read() {
        Map<String, Peg> pegs = new HashMap<>();
        for (String line : Lines.of("fixed-rates.txt")) {
            String[] columns = line.split(" ");
            pegs.put(columns[0], Peg.of(columns[1], Double.parseDouble(columns[2]), columns[3]));
        }
        return Map.copyOf(pegs);
    }
}
