package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Reads a place in a row, "the last" included. */
final class Nth {

    /** The last one. No other place of a date is that large. */
    static final int LAST = 9;

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
        Found shift = scan.find(token, WordClass.SHIFTS);
        if (shift.isPresent()) {
            return shift.value().equals("-1") ? new Part(LAST, shift.endToken()) : Part.NONE;
        }
        ReadNumber ordinal = scan.ordinal(token);
        return ordinal.isWhole(1, 31) ? new Part(ordinal.intValue(), ordinal.endToken()) : Part.NONE;
    }
}
