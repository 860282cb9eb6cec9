package org.factdesk.extraction.number;

import org.factdesk.extraction.lexicon.Phrases;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.text.Tokens;

/** Tells the minus and plus of a number, in signs or words, from hyphens and from "au moins". */
final class Signs {

    private final Tokens tokens;
    private final Phrases phrases;

    Signs(Tokens tokens, Phrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
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
        boolean margin = tokens.is(token - 1, "or") && tokens.is(token - 2, "plus");
        return phrases.is(token, WordGroup.MINUS) && !margin && !phrases.is(token - 1, WordGroup.BEFORE_MOINS);
    }
}
