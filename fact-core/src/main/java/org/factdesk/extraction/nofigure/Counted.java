package org.factdesk.extraction.nofigure;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Tells whether a number stands before something it measures or counts. */
final class Counted {

    private Counted() {}

    /** Whether a unit, currency, per cent or scale stands at a token. */
    static boolean isMeasuredAt(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        int at = tokens.is(token, '-') && tokens.isGlued(token) ? token + 1 : token;
        if (tokens.gap(at) == Tokens.BREAK) {
            return false;
        }
        return scan.find(at, WordClass.PERCENTS).isPresent()
                || scan.find(at, WordClass.CURRENCIES).isPresent()
                || scan.find(at, WordClass.UNITS).isPresent()
                || scan.find(at, WordClass.TIME_UNITS).isPresent()
                || scan.find(at, WordClass.SCALES).isPresent();
    }

    /** Whether a noun in lower case stands at a token, right behind one space. */
    static boolean isNounAt(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        return tokens.isWord(token)
                && !tokens.isGlued(token)
                && tokens.gap(token) != Tokens.BREAK
                && Character.isLowerCase(tokens.firstChar(token))
                && tokens.length(token) > 2
                && !scan.find(token, WordClass.FUNCTION_WORDS).isPresent();
    }
}
