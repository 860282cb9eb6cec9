package org.factdesk.extraction.number;

import org.factdesk.text.Tokens;

/** Tells the minus and plus of a number, in signs or words, from hyphens and from "au moins". */
final class Signs {

    private final Tokens tokens;
    private final boolean french;

    Signs(Tokens tokens, boolean french) {
        this.tokens = tokens;
        this.french = french;
    }

    /** A minus, a plus or a plus-minus that belongs to the digits behind it. */
    boolean isSign(int token) {
        if (!tokens.is(token, '-') && !tokens.is(token, '+') && !tokens.is(token, '\u00B1')) {
            return false;
        }
        boolean standsAlone = !tokens.isGlued(token) && !tokens.isDigits(token - 1) || isOpening(token - 1);
        return standsAlone && (tokens.isGlued(token + 1) || isWholeText(token));
    }

    /** A bracket or quotation mark, and the dash of a sentence. */
    private boolean isOpening(int token) {
        return tokens.is(token, '(')
                || tokens.is(token, '"')
                || tokens.is(token, '\u00AB')
                || tokens.is(token, '\u2014');
    }

    boolean isMinus(int token) {
        return tokens.is(token, '-');
    }

    private boolean isWholeText(int token) {
        return token == 0 && tokens.size() <= 6;
    }

    /** "Minus", "moins", but not "au moins". */
    boolean isMinusWord(int token) {
        if (!french) {
            boolean margin = tokens.is(token - 1, "or") && tokens.is(token - 2, "plus");
            return !margin && (tokens.is(token, "minus") || tokens.is(token, "negative"));
        }
        boolean minus = tokens.is(token, "moins") || tokens.is(token, "negatif") || tokens.is(token, "negative");
        return minus && !isBeforeMoins(token - 1);
    }

    private boolean isBeforeMoins(int token) {
        return tokens.is(token, "au")
                || tokens.is(token, "du")
                || tokens.is(token, "ou")
                || tokens.is(token, "le")
                || tokens.is(token, "de")
                || tokens.is(token, "en")
                || tokens.is(token, "la");
    }
}
