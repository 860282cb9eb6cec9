package org.factdesk.consistency;

import org.factdesk.measure.Numerals;
import org.factdesk.measure.Unit;
import org.factdesk.measure.UnitNames;

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
        return UnitNames.french(value, unit);
    }

    static String en(double value, Unit unit) {
        return UnitNames.english(value, unit);
    }

    /** "10 fois trop", "10 times too large"; empty where it is no power of ten. */
    static String slipFr(int powerOfTen) {
        return powerOfTen == 0
                ? ""
                : " : " + fr(Math.pow(10, Math.abs(powerOfTen))) + " fois trop" + (powerOfTen > 0 ? "" : " peu");
    }

    static String slipEn(int powerOfTen) {
        return powerOfTen == 0
                ? ""
                : ": " + en(Math.pow(10, Math.abs(powerOfTen))) + " times too " + (powerOfTen > 0 ? "large" : "small");
    }
}
