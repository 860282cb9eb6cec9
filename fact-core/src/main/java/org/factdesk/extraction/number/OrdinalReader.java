package org.factdesk.extraction.number;

import java.math.BigDecimal;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.Phrases;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.text.Tokens;

/** Reads ordinals in words: "vingt-cinquième", "trois millième", "three hundred twenty second". */
final class OrdinalReader {

    private static final int MOST_PARTS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Tokens tokens;
    private final Phrases phrases;
    private final GroupReader groups;
    private final ScaleReader scales;

    OrdinalReader(Tokens tokens, Phrases phrases, GroupReader groups, ScaleReader scales) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.groups = groups;
        this.scales = scales;
    }

    ReadNumber read(int token) {
        BigDecimal total = BigDecimal.ZERO;
        int at = token;
        for (int parts = 0; parts < MOST_PARTS && tokens.isWord(at); parts++) {
            Numeral last = last(at);
            if (last.isPresent()) {
                return new ReadNumber(total.add(last.value()), BigDecimal.ONE, token, last.endToken(), Shape.WORDS);
            }
            Numeral part = groups.read(at, false);
            Scale scale = part.isPresent()
                    ? scales.behind(part.endToken(), false)
                    : scales.isBare(at) ? scales.at(at, false) : Scale.NONE;
            if (!scale.isPresent() || tokens.gap(scale.endToken()) == Tokens.BREAK) {
                return ReadNumber.NONE;
            }
            total = total.add(part.isPresent() ? part.value().multiply(scale.factor()) : scale.factor());
            at = behindAnd(scale.endToken());
        }
        return ReadNumber.NONE;
    }

    /** A group that ends in an ordinal, or one before the ordinal of a scale word. */
    private Numeral last(int token) {
        Numeral ordinal = groups.read(token, true);
        if (ordinal.isPresent()) {
            return ordinal;
        }
        Numeral part = groups.read(token, false);
        int end = part.isPresent() ? part.endToken() : token;
        Found scaled = phrases.find(tokens.is(end, '-') ? end + 1 : end, WordClass.ORDINALS);
        if (!scaled.isPresent() || scaled.sense().number().compareTo(HUNDRED) <= 0) {
            return Numeral.NONE;
        }
        BigDecimal factor = scaled.sense().number();
        return new Numeral(part.isPresent() ? part.value().multiply(factor) : factor, scaled.endToken());
    }

    private int behindAnd(int token) {
        boolean joiner = tokens.is(token, "and") || tokens.is(token, '-') && tokens.isGlued(token);
        return joiner ? token + 1 : token;
    }
}
