package org.factdesk.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes figures into sentences: "16,4 milliards", "16.4 billion", at most five digits that count. */
public final class Numerals {

    private static final MathContext DIGITS = new MathContext(5, RoundingMode.HALF_UP);
    private static final String[] FRENCH_SCALES = {" million", " milliard"};
    private static final String[] ENGLISH_SCALES = {" million", " billion", " trillion"};
    private static final char NARROW_SPACE = '\u202F';

    private Numerals() {}

    /** As a French newspaper writes it; it has no billions but thousands of milliards. */
    public static String french(double value) {
        int scale = Math.min(1, scale(value));
        if (scale < 0) {
            return digits(value, ',', NARROW_SPACE);
        }
        double scaled = value / Math.pow(10, 6 + 3 * scale);
        return digits(scaled, ',', NARROW_SPACE) + FRENCH_SCALES[scale] + (Math.abs(scaled) >= 2 ? "s" : "");
    }

    /** As an English newspaper writes it. */
    public static String english(double value) {
        int scale = scale(value);
        double scaled = scale < 0 ? value : value / Math.pow(10, 6 + 3 * scale);
        return digits(scaled, '.', ',') + (scale < 0 ? "" : ENGLISH_SCALES[scale]);
    }

    private static int scale(double value) {
        double size = Math.abs(value);
        if (!(size >= 1e6 && size < 1e16)) {
            return -1;
        }
        return size >= 1e12 ? 2 : size >= 1e9 ? 1 : 0;
    }

    private static String digits(double value, char point, char group) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "?";
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        String plain = rounded.abs().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0 && whole.length() > 4; at -= 3) {
            text.insert(at, group);
        }
        text.insert(0, rounded.signum() < 0 ? "-" : "");
        return dot < 0
                ? text.toString()
                : text.append(point).append(plain, dot + 1, plain.length()).toString();
    }
}
