package org.factdesk.extraction.quantity;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Unit;
import org.factdesk.measure.Units;
import org.factdesk.text.Tokens;

/**
 * A unit behind a number, compound units included.
 *
 * @param unit the unit
 * @param endToken the token after it; -1 where there is none
 */
record Measured(Unit unit, int endToken) {

    static final Measured NOTHING = new Measured(Unit.ONE, -1);

    boolean isPresent() {
        return endToken > 0;
    }

    /** The token where the unit of a number stands: behind a hyphen, or "de" where the number is a scale word. */
    static int unitToken(Scan scan, ReadNumber number) {
        Tokens tokens = scan.tokens();
        int at = number.endToken();
        if (tokens.gap(at) == Tokens.BREAK) {
            return Integer.MAX_VALUE;
        }
        if (tokens.is(at, '-') && tokens.isGlued(at) && tokens.isGlued(at + 1)) {
            return at + 1;
        }
        int behind = takesOf(number) ? afterOf(tokens, at) : at;
        boolean article = number.shape() == Shape.FRACTION && (tokens.is(behind, "a") || tokens.is(behind, "an"));
        return article && !scan.isFrench() ? behind + 1 : behind;
    }

    private static boolean takesOf(ReadNumber number) {
        return number.isScaled()
                || number.shape() == Shape.COLLECTIVE
                || number.shape() == Shape.VAGUE
                || number.shape() == Shape.FRACTION;
    }

    private static int afterOf(Tokens tokens, int at) {
        if (tokens.is(at, "de") || tokens.is(at, "of")) {
            return at + 1;
        }
        return tokens.is(at, "d") && tokens.is(at + 1, '\'') ? at + 2 : at;
    }

    /** The unit that starts at a token, with what it is per. */
    static Measured at(Scan scan, int token) {
        Found found = scan.find(token, WordClass.UNITS);
        if (!found.isPresent() || isLetterOfCode(scan, found)) {
            return NOTHING;
        }
        Unit unit = Units.of(found.value());
        Measured per = PerUnit.behind(scan, unit, found.endToken());
        return per.isPresent() ? per : new Measured(unit, found.endToken());
    }

    /** A short sign that goes on in digits or letters is part of a code. */
    private static boolean isLetterOfCode(Scan scan, Found found) {
        Tokens tokens = scan.tokens();
        int next = found.endToken();
        boolean gluedDigits = tokens.isDigits(next) && tokens.isGlued(next);
        boolean hyphenDigits =
                tokens.is(next, '-') && tokens.isGlued(next) && tokens.isDigits(next + 1) && tokens.isGlued(next + 1);
        boolean elision = tokens.is(next, '\'') && tokens.isGlued(next) && scan.isFrench();
        return tokens.length(found.firstToken()) <= 2
                && (elision || gluedDigits || hyphenDigits && tokens.length(next - 1) == 1);
    }
}
