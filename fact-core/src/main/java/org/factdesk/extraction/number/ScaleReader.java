package org.factdesk.extraction.number;

import java.math.BigDecimal;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.Phrases;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.text.Language;
import org.factdesk.text.Tokens;

/** Reads scale words, which multiply one another: "lakh crore", "mille milliards", "millions de lakh". */
final class ScaleReader {

    /** No number is larger. */
    static final BigDecimal LARGEST = new BigDecimal("1e30");

    private final Tokens tokens;
    private final Phrases phrases;

    ScaleReader(Tokens tokens, Phrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
    }

    /** The scale behind a number. */
    Scale behind(int token, boolean signs) {
        return tokens.gap(token) == Tokens.BREAK ? Scale.NONE : at(token, signs);
    }

    /** The scale that starts at a token, signs such as k and M included where asked for. */
    Scale at(int token, boolean signs) {
        BigDecimal factor = BigDecimal.ONE;
        boolean sign = false;
        int end = -1;
        int next = token;
        while (end < 0 || tokens.gap(next) != Tokens.BREAK && factor.compareTo(LARGEST) < 0) {
            Found word = word(next, signs && end < 0);
            if (!word.isPresent() || end == next && isFallingTo(word, factor)) {
                break;
            }
            factor = factor.multiply(word.sense().number());
            sign |= word.sense().wordClass() == WordClass.SCALE_SIGNS;
            end = word.endToken();
            next = behindOf(end);
        }
        return end < 0 ? Scale.NONE : new Scale(factor, end, sign);
    }

    /** Whether a scale word that needs no number before it stands here: "mille". */
    boolean isBare(int token) {
        return phrases.language() == Language.FR && tokens.is(token, "mille");
    }

    private Found word(int token, boolean signs) {
        int at = tokens.is(token, '-') && tokens.isGlued(token) && tokens.isGlued(token + 1) ? token + 1 : token;
        Found word = phrases.find(at, WordClass.SCALES);
        if (word.isPresent() && phrases.find(at, WordClass.UNITS).endToken() > word.endToken()) {
            return Found.NOTHING;
        }
        return word.isPresent() || !signs || tokens.gap(at) > Tokens.WIDE ? word : sign(at);
    }

    private Found sign(int token) {
        Found sign = phrases.find(token, WordClass.SCALE_SIGNS);
        boolean inCode = sign.isPresent() && tokens.isDigits(sign.endToken()) && tokens.isGlued(sign.endToken());
        return inCode ? Found.NOTHING : sign;
    }

    /** "Un million mille" adds, "mille milliards" and "lakh crore" multiply. */
    private boolean isFallingTo(Found word, BigDecimal factor) {
        return tokens.is(word.firstToken(), "mille")
                && factor.compareTo(word.sense().number()) > 0;
    }

    /** Behind "millions de" where another scale follows. */
    private int behindOf(int token) {
        if (tokens.is(token, "de") || tokens.is(token, "of")) {
            return token + 1;
        }
        return tokens.is(token, "d") && tokens.is(token + 1, '\'') ? token + 2 : token;
    }
}
