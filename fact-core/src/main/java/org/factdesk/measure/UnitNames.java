package org.factdesk.measure;

import java.util.HashMap;
import java.util.Map;

/** Amounts with their unit as sentences have them: "16,4 milliards de dollars", "16.4 billion dollars", "10 miles". */
public final class UnitNames {

    /** A unit in both languages, one and several. */
    private record Name(String frenchOne, String frenchMany, String englishOne, String englishMany) {

        static Name of(String... names) {
            return names.length == 1
                    ? new Name(names[0], names[0], names[0], names[0])
                    : new Name(names[0], names[1], names[2], names[3]);
        }
    }

    private static final Map<String, Name> NAMES = read();

    private UnitNames() {}

    private static Map<String, Name> read() {
        Map<String, Name> names = new HashMap<>();
        for (String line : Lines.of("unit-names.txt")) {
            int colon = line.indexOf(':');
            names.put(
                    line.substring(0, colon),
                    Name.of(line.substring(colon + 1).strip().split(", ")));
        }
        return Map.copyOf(names);
    }

    /** As a French newspaper writes it; a plain count has no unit. */
    public static String french(double value, Unit unit) {
        return french(value, key(unit));
    }

    /** As an English newspaper writes it; a plain count has no unit. */
    public static String english(double value, Unit unit) {
        return english(value, key(unit));
    }

    /**
     * As a French newspaper writes it.
     *
     * @param unit CLDR identifier or ISO 4217 code
     */
    public static String french(double value, String unit) {
        String numeral = Numerals.french(value);
        if (unit.equals(Unit.ONE.id())) {
            return numeral;
        }
        Name name = name(unit);
        String words = Math.abs(value) >= 2 ? name.frenchMany() : name.frenchOne();
        boolean scaled = Character.isLetter(numeral.charAt(numeral.length() - 1));
        return numeral + (unit.equals(Unit.PERCENT.id()) ? " " : scaled ? of(words) : " ") + words;
    }

    /**
     * As an English newspaper writes it.
     *
     * @param unit CLDR identifier or ISO 4217 code
     */
    public static String english(double value, String unit) {
        String numeral = Numerals.english(value);
        if (unit.equals(Unit.ONE.id())) {
            return numeral;
        }
        Name name = name(unit);
        String words = Math.abs(value) == 1 ? name.englishOne() : name.englishMany();
        return numeral + (unit.equals(Unit.PERCENT.id()) ? "" : " ") + words;
    }

    /** "De dollars", "d'euros"; signs such as "km" take none. */
    private static String of(String words) {
        return "aeiouhAEIOUH\u00E9".indexOf(words.charAt(0)) >= 0 ? " d'" : " de ";
    }

    private static Name name(String unit) {
        return NAMES.getOrDefault(unit, Name.of(unit.replace('-', ' ')));
    }

    private static String key(Unit unit) {
        return unit.iso().filter(NAMES::containsKey).orElse(unit.id());
    }
}
