package org.factdesk.consistency;

import org.factdesk.measure.Numerals;
import org.factdesk.measure.Unit;

/** Names figures in explanations. */
final class Texts {

    private Texts() {}

    static String fr(double value) {
        return Numerals.french(value);
    }

    static String en(double value) {
        return Numerals.english(value);
    }

    static String fr(double value, Unit unit) {
        return Numerals.french(value) + unit(unit);
    }

    static String en(double value, Unit unit) {
        return Numerals.english(value) + unit(unit);
    }

    private static String unit(Unit unit) {
        return unit.equals(Unit.ONE) ? "" : ' ' + unit.iso().orElse(unit.id());
    }

    /** "10 fois trop petit", "times too small"; empty where it is no power of ten. */
    static String slipFr(int powerOfTen) {
        return powerOfTen == 0
                ? ""
                : " : un facteur " + fr(Math.pow(10, Math.abs(powerOfTen))) + (powerOfTen > 0 ? " de trop" : " manque");
    }

    static String slipEn(int powerOfTen) {
        return powerOfTen == 0
                ? ""
                : ": " + en(Math.pow(10, Math.abs(powerOfTen))) + " times too " + (powerOfTen > 0 ? "large" : "small");
    }
}
