package org.factdesk.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.factdesk.measure.Dimension;
import org.factdesk.measure.Unit;
import org.factdesk.measure.Units;
import org.factdesk.text.Resource;

/** What a price is for: "a litre", "le gallon". The names of the measures are in {@code prices.txt} beside this class. */
final class Prices {

    private static final Map<String, Unit> MEASURES = new HashMap<>();

    static {
        Resource.entries(Prices.class, "prices.txt", (unit, name) -> MEASURES.put(name, Units.of(unit)));
    }

    private Prices() {}

    static boolean isMeasure(String name) {
        return MEASURES.containsKey(name);
    }

    /**
     * How many of the first measure go into the second, by each of the sizes that either has: gallons come in two.
     *
     * @return nothing where one cannot become the other
     */
    static List<Double> sizes(String per, String otherPer) {
        if (otherPer.isEmpty() || per.equals(otherPer)) {
            return List.of(1.0);
        }
        Unit one = MEASURES.get(per);
        Unit other = MEASURES.get(otherPer);
        if (one == null
                || other == null
                || one.dimension() != other.dimension()
                || one.dimension() == Dimension.OTHER) {
            return List.of();
        }
        double ratio = UnitTwins.convert(1, other, one);
        return UnitTwins.sizes(other.id(), one.id()).stream()
                .map(size -> ratio * size)
                .toList();
    }
}
