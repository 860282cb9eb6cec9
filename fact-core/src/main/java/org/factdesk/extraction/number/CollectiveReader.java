package org.factdesk.extraction.number;

import java.math.BigDecimal;
import java.util.function.IntFunction;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.Phrases;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.text.Tokens;

/**
 * Reads words for rounded numbers of things: "une dizaine", "trois douzaines", "half a dozen"; plural and uncounted they
 * only give a magnitude: "centaines de milliers", "tens of thousands", "millions".
 */
final class CollectiveReader {

    private static final int MOST_TOKENS = 8;

    private final Tokens tokens;
    private final Phrases phrases;

    CollectiveReader(Tokens tokens, Phrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
    }

    ReadNumber read(int token, IntFunction<ReadNumber> counted) {
        Found bare = collective(token);
        if (bare.isPresent()) {
            return bare(token, bare);
        }
        boolean article = tokens.is(token, "a") && tokens.gap(token + 1) != Tokens.BREAK;
        Found dozen = article ? phrases.find(token + 1, WordClass.COLLECTIVES) : Found.NOTHING;
        if (dozen.isPresent() && !isPlural(token + 1)) {
            return multiplied(dozen.sense().number(), token, dozen);
        }
        ReadNumber count = counted.apply(token);
        if (!count.isPresent()) {
            return ReadNumber.NONE;
        }
        Found word = phrases.find(count.endToken(), WordClass.COLLECTIVES);
        if (!word.isPresent()) {
            return ReadNumber.NONE;
        }
        return multiplied(count.value().multiply(word.sense().number()), token, word);
    }

    private ReadNumber multiplied(BigDecimal value, int token, Found word) {
        boolean of = tokens.is(word.endToken(), "de") || tokens.is(word.endToken(), "of");
        Found scale = of ? scale(word.endToken() + 1) : Found.NOTHING;
        if (scale.isPresent()) {
            BigDecimal factor = scale.sense().number();
            return new ReadNumber(value.multiply(factor), factor, token, scale.endToken(), Shape.COLLECTIVE);
        }
        return new ReadNumber(value, BigDecimal.ONE, token, word.endToken(), Shape.COLLECTIVE);
    }

    /** The "millions" or "milliers" of "une dizaine de millions". */
    private Found scale(int token) {
        Found scale = phrases.find(token, WordClass.SCALES);
        return scale.isPresent() ? scale : phrases.find(token, WordClass.COLLECTIVES);
    }

    private Found collective(int token) {
        Found word = phrases.find(token, WordClass.COLLECTIVES);
        return word.isPresent() ? word : pluralScale(token);
    }

    private Found pluralScale(int token) {
        Found scale = phrases.find(token, WordClass.SCALES);
        return scale.isPresent() && isPlural(token) ? scale : Found.NOTHING;
    }

    private boolean isPlural(int token) {
        return tokens.charAt(tokens.end(token) - 1) == 's';
    }

    private ReadNumber bare(int token, Found first) {
        if (!isPlural(token)) {
            return new ReadNumber(first.sense().number(), BigDecimal.ONE, token, first.endToken(), Shape.COLLECTIVE);
        }
        BigDecimal magnitude = first.sense().number();
        int end = first.endToken();
        for (Found next = afterOf(end); next.isPresent() && end < token + MOST_TOKENS; next = afterOf(end)) {
            magnitude = magnitude.multiply(next.sense().number());
            end = next.endToken();
        }
        return new ReadNumber(magnitude, BigDecimal.ONE, token, end, Shape.VAGUE);
    }

    private Found afterOf(int token) {
        boolean of = tokens.is(token, "de") || tokens.is(token, "of");
        return of ? collective(token + 1) : Found.NOTHING;
    }
}
