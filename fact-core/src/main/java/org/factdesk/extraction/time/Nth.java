package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Reads a place in a row, "the last" included. */
final class Nth {

    /** The last one. No other place of a date is that large. */
    static final int LAST = 99;

    /** The one before the last. */
    static final int PENULTIMATE = 98;

    private Nth() {}

    /** "1er", "4th", "premier", "second"; {@link #LAST} for "dernier", "last". */
    static Part read(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        if (tokens.isDigits(token)) {
            boolean ending = tokens.length(token) <= 2
                    && tokens.isGlued(token + 1)
                    && scan.find(token + 1, WordClass.ORDINAL_ENDINGS).isPresent();
            return ending ? new Part(new DateWords(scan).number(token), token + 2) : Part.NONE;
        }
        if (!tokens.isWord(token)) {
            return Part.NONE;
        }
        int penultimate = behindPenultimate(scan, token);
        if (penultimate > 0) {
            return new Part(PENULTIMATE, penultimate);
        }
        Found shift = scan.find(token, WordClass.SHIFTS);
        if (shift.isPresent()) {
            return shift.value().equals("-1") ? new Part(LAST, shift.endToken()) : Part.NONE;
        }
        ReadNumber ordinal = scan.ordinal(token);
        return ordinal.isWhole(1, 31) ? new Part(ordinal.intValue(), ordinal.endToken()) : Part.NONE;
    }

    /** Behind "second to last", "avant-dernier"; -1 where none of them stands there. */
    private static int behindPenultimate(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        int at = Links.afterHyphen(tokens, token + 1);
        boolean french = tokens.is(token, "avant") && (tokens.is(at, "dernier") || tokens.is(at, "derniere"));
        boolean toLast = (tokens.is(token, "second") || tokens.is(token, "next"))
                && tokens.is(at, "to")
                && tokens.is(Links.afterHyphen(tokens, at + 1), "last");
        int last = toLast ? Links.afterHyphen(tokens, at + 1) : at;
        return french || toLast ? last + 1 : tokens.is(token, "penultimate") ? token + 1 : -1;
    }
}
