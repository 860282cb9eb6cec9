package org.factdesk.extraction.number;

import java.math.BigDecimal;
import java.math.MathContext;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.Phrases;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.text.Language;
import org.factdesk.text.Tokens;

/** Reads the number that starts at a token; the last answers are kept, because every rule asks. */
public final class NumberReader {

    private final Tokens tokens;
    private final Phrases phrases;
    private final Signs signs;
    private final FractionReader fractions;
    private final CollectiveReader collectives;
    private final PartReader parts;
    private final ScaleReader scales;
    private final boolean french;
    private final Answers<ReadNumber> numbers;
    private final Answers<ReadNumber> ordinals;

    public NumberReader(Tokens tokens, Phrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
        french = phrases.language() == Language.FR;
        DigitReader digits = new DigitReader(tokens, phrases.language());
        GroupReader groups = new GroupReader(tokens, phrases);
        signs = new Signs(tokens, phrases);
        fractions = new FractionReader(tokens, phrases, digits, groups);
        collectives = new CollectiveReader(tokens, phrases);
        parts = new PartReader(tokens, phrases, digits, groups, fractions);
        scales = new ScaleReader(tokens, phrases);
        numbers = new Answers<>(this::readNow);
        ordinals = new Answers<>(new OrdinalReader(tokens, phrases, groups, scales)::read);
    }

    /** The longest number that starts at a token, {@link ReadNumber#NONE} where none does. */
    public ReadNumber read(int token) {
        return numbers.about(token);
    }

    /** The ordinal in words that starts at a token: "vingt-cinquième", "three hundred twenty second". */
    public ReadNumber ordinal(int token) {
        return ordinals.about(token);
    }

    private ReadNumber readNow(int token) {
        if (signs.isSign(token)) {
            return signed(token);
        }
        if (signs.isMinusWord(token)) {
            ReadNumber number = unsigned(token + 1);
            return number.isPresent() ? number.negated(token) : ReadNumber.NONE;
        }
        return unsigned(token);
    }

    private ReadNumber signed(int token) {
        ReadNumber number = unsigned(token + 1);
        if (!number.isPresent() || number.shape() != Shape.DIGITS) {
            return ReadNumber.NONE;
        }
        return signs.isMinus(token) ? number.negated(token) : number.startingAt(token);
    }

    private ReadNumber unsigned(int token) {
        ReadNumber collective = collectives.read(token, this::counted);
        if (collective.isPresent()) {
            return collective;
        }
        ReadNumber fraction = fractions.leading(token);
        return fraction.isPresent() ? scaledFraction(fraction) : sum(token);
    }

    private ReadNumber counted(int token) {
        Numeral numeral = parts.read(token);
        return numeral.isPresent()
                ? new ReadNumber(numeral.value(), BigDecimal.ONE, token, numeral.endToken(), Shape.WORDS)
                : ReadNumber.NONE;
    }

    /** "Half a million", "trois quarts de million", "une demi-douzaine". */
    private ReadNumber scaledFraction(ReadNumber fraction) {
        int at = fractions.afterOf(fraction.endToken());
        Found dozen = phrases.find(at, WordClass.COLLECTIVES);
        if (dozen.isPresent() && tokens.gap(at) != Tokens.BREAK) {
            BigDecimal value = fraction.value().multiply(dozen.sense().number());
            return new ReadNumber(value, BigDecimal.ONE, fraction.firstToken(), dozen.endToken(), Shape.COLLECTIVE);
        }
        Scale scale = scales.behind(at, false);
        return scale.isPresent()
                ? new ReadNumber(
                        fraction.value().multiply(scale.factor()),
                        scale.factor(),
                        fraction.firstToken(),
                        scale.endToken(),
                        Shape.WORDS)
                : fraction;
    }

    /** Parts that fall from scale to scale: "deux millions trois cent mille cinquante". */
    private ReadNumber sum(int token) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal smallest = ScaleReader.LARGEST;
        int end = -1;
        int next = token;
        while (next >= 0) {
            Scaled part = scaled(next);
            if (!part.isPresent() || end >= 0 && !part.isBelow(smallest)) {
                break;
            }
            total = total.add(part.value());
            smallest = part.scale().factor();
            end = part.endToken();
            next = part.scale().isPresent() && !part.scale().isSign() ? nextPart(end, token) : -1;
        }
        return end < 0 ? ReadNumber.NONE : withTail(total, smallest, token, end);
    }

    private record Scaled(BigDecimal value, Scale scale, int endToken) {

        static final Scaled NONE = new Scaled(BigDecimal.ZERO, Scale.NONE, -1);

        boolean isPresent() {
            return endToken > 0;
        }

        boolean isBelow(BigDecimal limit) {
            return value.signum() != 0 && value.compareTo(limit) < 0;
        }
    }

    /** A part with the scale behind it; "mille" needs no part. */
    private Scaled scaled(int token) {
        Numeral part = parts.read(token);
        if (!part.isPresent()) {
            Scale bare = scales.isBare(token) ? scales.at(token, false) : Scale.NONE;
            return bare.isPresent() ? new Scaled(bare.factor(), bare, bare.endToken()) : Scaled.NONE;
        }
        Scale scale = scales.behind(part.endToken(), tokens.isDigits(part.endToken() - 1));
        return new Scaled(
                part.value().multiply(scale.factor()), scale, scale.isPresent() ? scale.endToken() : part.endToken());
    }

    /** Where another part of the same number would start, -1 where none can. */
    private int nextPart(int end, int first) {
        if (tokens.gap(end) == Tokens.BREAK || fractions.trailing(end).isPresent()) {
            return -1;
        }
        boolean hyphen = tokens.is(end, '-') && tokens.isGlued(end) && tokens.isGlued(end + 1);
        boolean between = tokens.is(first - 1, "between") || tokens.is(first - 1, "entre");
        boolean and = !french && tokens.is(end, "and") && !between;
        int next = hyphen || and ? end + 1 : end;
        boolean small = and
                && tokens.isDigits(next)
                && !scales.behind(parts.read(next).endToken(), true).isPresent();
        return tokens.isDigits(first) == tokens.isDigits(next) && !small ? next : -1;
    }

    /** The number with a fraction behind it, which may have a scale of its own: "one and a half million". */
    private ReadNumber withTail(BigDecimal total, BigDecimal factor, int token, int end) {
        ReadNumber tail = fractions.trailing(end);
        if (!tail.isPresent()) {
            return new ReadNumber(total, factor, token, end, shape(token, end));
        }
        BigDecimal value = total.add(tail.value().multiply(factor));
        Scale scale = scales.behind(tail.endToken(), true);
        if (!scale.isPresent()) {
            return new ReadNumber(value, factor, token, tail.endToken(), shape(token, tail.endToken()));
        }
        BigDecimal scaled = factor.compareTo(scale.factor()) > 0
                ? total.add(tail.value().multiply(scale.factor()))
                : value.multiply(scale.factor());
        return new ReadNumber(scaled, scale.factor(), token, scale.endToken(), shape(token, scale.endToken()));
    }

    private Shape shape(int token, int end) {
        if (tokens.isDigits(token) || tokens.isDigits(token + 1) && !tokens.isWord(token)) {
            return Shape.DIGITS;
        }
        boolean one = phrases.is(token, WordGroup.ONE);
        return one && end == token + 1 ? Shape.ARTICLE : Shape.WORDS;
    }

    static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, MathContext.DECIMAL64);
    }
}
