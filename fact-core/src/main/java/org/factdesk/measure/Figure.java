package org.factdesk.measure;

import java.util.Optional;

/**
 * A quantity with what it is said of.
 *
 * @param quantity the amount
 * @param period when; empty where nothing says so
 * @param place where, as written; empty where nothing says so
 * @param population who or what is counted, as written; empty where nothing says so
 */
public record Figure(Quantity quantity, Optional<Period> period, Optional<String> place, Optional<String> population) {

    /** A quantity of which nothing else is said. */
    public static Figure of(Quantity quantity) {
        return new Figure(quantity, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Figure during(Period when) {
        return new Figure(quantity, Optional.of(when), place, population);
    }

    public Figure in(String where) {
        return new Figure(quantity, period, Optional.of(where), population);
    }

    public Figure counting(String what) {
        return new Figure(quantity, period, place, Optional.of(what));
    }

    /** Whether both are said of the same time, place and population, as far as words can tell. */
    boolean hasScopeOf(Figure other) {
        return isSame(period, other.period) && isSame(place, other.place) && isSame(population, other.population);
    }

    static boolean isSame(Optional<?> one, Optional<?> other) {
        return one.equals(other)
                || one.isPresent()
                        && other.isPresent()
                        && one(one.get().toString())
                                .equalsIgnoreCase(one(other.get().toString()));
    }

    /** Without the plural. */
    private static String one(String words) {
        return words.endsWith("s") || words.endsWith("x") ? words.substring(0, words.length() - 1) : words;
    }
}
