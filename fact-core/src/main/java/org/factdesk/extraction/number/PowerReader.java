package org.factdesk.extraction.number;

import java.math.BigDecimal;
import java.math.MathContext;

import org.factdesk.text.Tokens;

/** Reads what multiplies a number in digits: "e13", "^23", "x10^6". */
final class PowerReader {

    private static final int LARGEST = 99;

    private final Tokens tokens;

    PowerReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The number with its power, or the number itself. */
    Numeral raised(Numeral base) {
        int at = base.endToken();
        if (!tokens.isGlued(at) && !tokens.is(at, 'x') && !tokens.is(at, '\u00D7')) {
            return base;
        }
        if (tokens.is(at, '^')) {
            return power(base, at + 1, base.value());
        }
        if (tokens.is(at, 'e')) {
            return times(base, exponent(at + 1));
        }
        boolean times = tokens.is(at, 'x') || tokens.is(at, '\u00D7') || tokens.is(at, '*');
        return times && tokens.is(at + 1, "10") && tokens.is(at + 2, '^') ? times(base, exponent(at + 3)) : base;
    }

    private Numeral times(Numeral base, Exponent exponent) {
        return exponent.endToken() < 0
                ? base
                : new Numeral(base.value().scaleByPowerOfTen(exponent.value()), exponent.endToken());
    }

    private Numeral power(Numeral base, int token, BigDecimal value) {
        Exponent exponent = exponent(token);
        if (exponent.endToken() < 0 || value.signum() == 0 && exponent.value() < 0) {
            return base;
        }
        return new Numeral(value.pow(exponent.value(), MathContext.DECIMAL64), exponent.endToken());
    }

    private record Exponent(int value, int endToken) {}

    private Exponent exponent(int token) {
        boolean doubled = tokens.is(token, '-') && tokens.is(token + 1, '-');
        int sign = doubled ? token + 1 : token;
        boolean signed = tokens.is(sign, '-') || tokens.is(sign, '+');
        int digits = signed ? sign + 1 : sign;
        if (!tokens.isDigits(digits) || !tokens.isGlued(digits) || tokens.length(digits) > 2) {
            return new Exponent(0, -1);
        }
        int value = Math.min(LARGEST, Integer.parseInt(tokens.text(digits, digits + 1)));
        boolean negative = tokens.is(sign, '-') && !doubled;
        return new Exponent(negative ? -value : value, digits + 1);
    }
}
