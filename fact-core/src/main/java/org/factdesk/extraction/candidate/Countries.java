package org.factdesk.extraction.candidate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.factdesk.text.Folding;

/** Countries by their French and English names. */
public final class Countries {

    private static final Map<String, String> CODES = read();

    private Countries() {}

    private static Map<String, String> read() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                codes.put(Folding.fold(country.getDisplayCountry(language)), code);
            }
        }
        return Map.copyOf(codes);
    }

    /** Whether two names are of one place: the same words, or one country in two languages. */
    public static boolean isSame(String one, String other) {
        String first = Folding.fold(one);
        String second = Folding.fold(other);
        return first.equals(second)
                || CODES.containsKey(first) && CODES.get(first).equals(CODES.get(second));
    }
}
