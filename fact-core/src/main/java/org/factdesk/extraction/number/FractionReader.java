package org.factdesk.extraction.number;

import java.math.BigDecimal;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.Phrases;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.text.Language;
import org.factdesk.text.Tokens;

/** Reads fractions in signs, digits and words, alone or behind a whole number. */
final class FractionReader {

    private static final String SIGNS =
            "\u00BD\u2153\u2154\u00BC\u00BE\u2155\u2156\u2157\u2158\u2159\u215A\u2150\u215B\u215C\u215D\u215E\u2151";
    private static final int[] NUMERATORS = {1, 1, 2, 1, 3, 1, 2, 3, 4, 1, 5, 1, 1, 3, 5, 7, 1};
    private static final int[] DENOMINATORS = {2, 3, 3, 4, 4, 5, 5, 5, 5, 6, 6, 7, 8, 8, 8, 8, 9};

    private final Tokens tokens;
    private final Phrases phrases;
    private final DigitReader digits;
    private final GroupReader groups;
    private final boolean french;

    FractionReader(Tokens tokens, Phrases phrases, DigitReader digits, GroupReader groups) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.digits = digits;
        this.groups = groups;
        this.french = phrases.language() == Language.FR;
    }

    /** A fraction without a whole number before it: "3/4", "half", "un demi", "three quarters". */
    ReadNumber leading(int token) {
        ReadNumber sign = sign(token);
        if (sign.isPresent()) {
            return sign;
        }
        return tokens.isDigits(token) ? slashed(token) : named(token);
    }

    private ReadNumber sign(int token) {
        int at = tokens.length(token) == 1 ? SIGNS.indexOf(tokens.firstChar(token)) : -1;
        return at < 0 ? ReadNumber.NONE : fraction(NUMERATORS[at], DENOMINATORS[at], token, token + 1);
    }

    private ReadNumber slashed(int token) {
        boolean slash = tokens.is(token + 1, '/')
                && tokens.isDigits(token + 2)
                && tokens.isGlued(token + 1)
                && tokens.isGlued(token + 2)
                && tokens.length(token) <= 3
                && tokens.length(token + 2) <= 3
                && !(tokens.is(token + 3, '/') && tokens.isGlued(token + 3))
                && !(tokens.is(token - 1, '/') && tokens.isGlued(token));
        if (!slash) {
            return ReadNumber.NONE;
        }
        int numerator = digits.read(token).value().intValue();
        int denominator = digits.read(token + 2).value().intValue();
        return denominator < 2 || numerator >= denominator
                ? ReadNumber.NONE
                : fraction(numerator, denominator, token, token + 3);
    }

    /** Words whose last one is a denominator: "demi", "two thirds", "a quarter", "three fifths". */
    private ReadNumber named(int token) {
        Found alone = phrases.find(token, WordClass.FRACTIONS);
        if (alone.isPresent() && isScaleBehind(alone.endToken())) {
            return fraction(1, alone.sense().intValue(), token, alone.endToken());
        }
        if (isArticle(token)) {
            return below(1, token, token + 1);
        }
        Numeral group = groups.read(token, false);
        return group.isPresent() ? below(group.value().intValue(), token, group.endToken()) : ReadNumber.NONE;
    }

    /** The fraction of a numerator whose denominator follows. */
    private ReadNumber below(int numerator, int token, int end) {
        int at = tokens.is(end, '-') ? end + 1 : end;
        if (tokens.gap(at) == Tokens.BREAK || numerator == 0) {
            return ReadNumber.NONE;
        }
        Found name = phrases.find(at, WordClass.FRACTIONS);
        if (name.isPresent() && (numerator == 1 || french || isPlural(name.endToken()))) {
            return fraction(numerator, name.sense().intValue(), token, name.endToken());
        }
        Numeral ordinal = groups.read(at, true);
        boolean compound = at > end && tokens.isGlued(end) && numerator % 10 == 0 && numerator > 10;
        return ordinal.isPresent()
                        && ordinal.value().intValue() > 2
                        && !compound
                        && isDenominator(numerator, ordinal.endToken())
                ? fraction(numerator, ordinal.value().intValue(), token, ordinal.endToken())
                : ReadNumber.NONE;
    }

    /** An English fraction of more than one is in the plural. */
    private boolean isDenominator(int numerator, int end) {
        return french || numerator == 1 || isPlural(end);
    }

    private boolean isPlural(int end) {
        return tokens.charAt(tokens.end(end - 1) - 1) == 's';
    }

    private boolean isArticle(int token) {
        return french
                ? tokens.is(token, "un") || tokens.is(token, "une")
                : tokens.is(token, "a") || tokens.is(token, "an");
    }

    private boolean isScaleBehind(int token) {
        int at = afterOf(token);
        return phrases.find(at, WordClass.SCALES).isPresent()
                || phrases.find(at, WordClass.COLLECTIVES).isPresent()
                || at > token && isMeasure(at);
    }

    private boolean isMeasure(int token) {
        return phrases.find(token, WordClass.UNITS).isPresent()
                || phrases.find(token, WordClass.PERCENTS).isPresent()
                || tokens.is(token, "point");
    }

    /** Behind "of a", "a", "de", "-": where the scale of a fraction stands. */
    int afterOf(int token) {
        int at = tokens.is(token, '-') || tokens.is(token, "of") || tokens.is(token, "de") ? token + 1 : token;
        return !french && tokens.is(at, "a") ? at + 1 : at;
    }

    /** A fraction that goes on a number: "et demi", "and a half", "-and-a-half", "and three quarters". */
    ReadNumber trailing(int token) {
        if (tokens.is(token, '-') && tokens.isGlued(token) && tokens.is(token + 1, "and")) {
            return named(tokens.is(token + 2, '-') ? token + 3 : token + 2);
        }
        if (tokens.gap(token) == Tokens.BREAK || !tokens.is(token, french ? "et" : "and")) {
            return ReadNumber.NONE;
        }
        if (!french && tokens.is(token + 1, "half") && tokens.is(token + 2, "a")) {
            return ReadNumber.NONE;
        }
        Found alone = french ? phrases.find(token + 1, WordClass.FRACTIONS) : Found.NOTHING;
        return alone.isPresent() ? fraction(1, alone.sense().intValue(), token, alone.endToken()) : named(token + 1);
    }

    /** A whole number in digits with a fraction behind it: "10 1/2", "2½". */
    Numeral mixed(Numeral whole) {
        int at = whole.endToken();
        ReadNumber fraction = tokens.gap(at) > Tokens.SPACE ? ReadNumber.NONE : sign(at);
        if (!fraction.isPresent() && tokens.isDigits(at) && tokens.gap(at) == Tokens.SPACE) {
            fraction = slashed(at);
        }
        return fraction.isPresent() ? new Numeral(whole.value().add(fraction.value()), fraction.endToken()) : whole;
    }

    private static ReadNumber fraction(int numerator, int denominator, int token, int end) {
        BigDecimal value = NumberReader.quotient(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        return new ReadNumber(value, BigDecimal.ONE, token, end, Shape.FRACTION);
    }
}
