package org.factdesk.extraction.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.Lexicon;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.text.Language;
import org.factdesk.text.Tokens;

/** Reads the number that starts at a token; the last answers are kept, because every rule asks. */
public final class NumberReader {

    private static final BigDecimal LARGEST_SCALE = new BigDecimal("1e30");

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final DigitReader digits;
    private final PowerReader powers;
    private final GroupReader groups;
    private final FractionReader fractions;
    private final CollectiveReader collectives;
    private final boolean french;
    private final int[] keptTokens = new int[KEPT];
    private final ReadNumber[] kept = new ReadNumber[KEPT];

    /** How many answers are kept, a power of two. */
    private static final int KEPT = 16;

    public NumberReader(Tokens tokens, Lexicon lexicon) {
        Arrays.fill(keptTokens, Integer.MIN_VALUE);
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.french = lexicon.language() == Language.FR;
        digits = new DigitReader(tokens, lexicon.language());
        powers = new PowerReader(tokens);
        groups = new GroupReader(tokens, lexicon);
        fractions = new FractionReader(tokens, lexicon, digits, groups);
        collectives = new CollectiveReader(tokens, lexicon);
    }

    /** The longest number that starts at a token, {@link ReadNumber#NONE} where none does. */
    public ReadNumber read(int token) {
        int slot = token & KEPT - 1;
        if (keptTokens[slot] != token) {
            kept[slot] = readNow(token);
            keptTokens[slot] = token;
        }
        return kept[slot];
    }

    /** The ordinal in words that starts at a token: "vingt-cinquième", "three hundred twenty second". */
    public ReadNumber ordinal(int token) {
        BigDecimal total = BigDecimal.ZERO;
        int at = token;
        for (int parts = 0; parts < 4; parts++) {
            Numeral last = groups.read(at, true);
            if (last.isPresent()) {
                return ordinal(total.add(last.value()), token, last.endToken());
            }
            Numeral part = groups.read(at, false);
            BigDecimal value = part.isPresent() ? part.value() : BigDecimal.ONE;
            int end = part.isPresent() ? part.endToken() : at;
            Found scaled = lexicon.find(tokens, tokens.is(end, '-') ? end + 1 : end, WordClass.ORDINALS);
            if (scaled.isPresent() && scaled.sense().number().compareTo(BigDecimal.valueOf(100)) > 0) {
                return ordinal(total.add(value.multiply(scaled.sense().number())), token, scaled.endToken());
            }
            Chain chain = part.isPresent() || isBareScale(at) ? chain(end, value, false) : Chain.NONE;
            if (!chain.isPresent() || afterAnd(chain.endToken(), token) < 0) {
                break;
            }
            total = total.add(value.multiply(chain.scale()));
            at = afterAnd(chain.endToken(), token);
        }
        return ReadNumber.NONE;
    }

    private static ReadNumber ordinal(BigDecimal value, int token, int end) {
        return new ReadNumber(value, BigDecimal.ONE, token, end, Shape.WORDS);
    }

    private ReadNumber readNow(int token) {
        if (tokens.is(token, '-') || tokens.is(token, '+') || tokens.is(token, '\u00B1')) {
            return signed(token);
        }
        if (isMinusWord(token)) {
            ReadNumber number = unsigned(token + 1);
            return number.isPresent() ? number.negated(token) : ReadNumber.NONE;
        }
        return unsigned(token);
    }

    private ReadNumber signed(int token) {
        boolean standsAlone = !tokens.isGlued(token) && !tokens.isDigits(token - 1) || tokens.is(token - 1, '(');
        if (!standsAlone || !tokens.isGlued(token + 1) && !isWholeText(token)) {
            return ReadNumber.NONE;
        }
        ReadNumber number = unsigned(token + 1);
        if (!number.isPresent() || number.shape() != Shape.DIGITS) {
            return ReadNumber.NONE;
        }
        return tokens.is(token, '-') ? number.negated(token) : number.startingAt(token);
    }

    private boolean isWholeText(int token) {
        return token == 0 && tokens.size() <= 6;
    }

    private boolean isMinusWord(int token) {
        if (!french) {
            return tokens.is(token, "minus") || tokens.is(token, "negative");
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

    private ReadNumber unsigned(int token) {
        ReadNumber collective = collectives.read(token, this::counted);
        if (collective.isPresent()) {
            return collective;
        }
        ReadNumber fraction = fractions.leading(token);
        if (fraction.isPresent()) {
            return scaledFraction(fraction);
        }
        return sum(token);
    }

    private ReadNumber counted(int token) {
        Numeral numeral = part(token);
        return numeral.isPresent() ? of(numeral, token, Shape.WORDS) : ReadNumber.NONE;
    }

    /** "Half a million", "trois quarts de million", "une demi-douzaine". */
    private ReadNumber scaledFraction(ReadNumber fraction) {
        int at = fractions.afterOf(fraction.endToken());
        Found dozen = lexicon.find(tokens, at, WordClass.COLLECTIVES);
        if (dozen.isPresent() && tokens.gap(at) != Tokens.BREAK) {
            return new ReadNumber(
                    fraction.value().multiply(dozen.sense().number()),
                    BigDecimal.ONE,
                    fraction.firstToken(),
                    dozen.endToken(),
                    Shape.COLLECTIVE);
        }
        Chain chain = chain(at, BigDecimal.ONE, false);
        if (!chain.isPresent()) {
            return fraction;
        }
        BigDecimal value = fraction.value().multiply(chain.scale());
        return new ReadNumber(value, chain.scale(), fraction.firstToken(), chain.endToken(), Shape.WORDS);
    }

    /** Parts that fall from scale to scale: "deux millions trois cent mille cinquante". */
    private ReadNumber sum(int token) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal smallest = LARGEST_SCALE;
        int end = -1;
        int next = token;
        while (true) {
            Numeral part = part(next);
            if (!part.isPresent() && !isBareScale(next)) {
                break;
            }
            BigDecimal value = part.isPresent() ? part.value() : BigDecimal.ONE;
            int partEnd = part.isPresent() ? part.endToken() : next;
            Chain chain = chain(partEnd, value, tokens.isDigits(partEnd - 1));
            BigDecimal scaled = chain.isPresent() ? value.multiply(chain.scale()) : value;
            if (end >= 0 && (scaled.compareTo(smallest) >= 0 || scaled.signum() == 0)) {
                break;
            }
            total = total.add(scaled);
            smallest = chain.isPresent() ? chain.scale() : BigDecimal.ONE;
            end = chain.isPresent() ? chain.endToken() : partEnd;
            next = afterAnd(end, token);
            if (!chain.isPresent()
                    || chain.isSign()
                    || next < 0
                    || !isAlike(token, next)
                    || fractions.trailing(end).isPresent()) {
                break;
            }
        }
        return end < 0 ? ReadNumber.NONE : finished(total, smallest, token, end);
    }

    private ReadNumber finished(BigDecimal total, BigDecimal scale, int token, int end) {
        ReadNumber tail = fractions.trailing(end);
        if (!tail.isPresent()) {
            return new ReadNumber(total, scale, token, end, shape(token, end));
        }
        BigDecimal value = total.add(tail.value().multiply(scale));
        Chain chain = chain(tail.endToken(), value, true);
        if (!chain.isPresent()) {
            return new ReadNumber(value, scale, token, tail.endToken(), shape(token, tail.endToken()));
        }
        BigDecimal scaled = scale.compareTo(chain.scale()) > 0
                ? total.add(tail.value().multiply(chain.scale()))
                : value.multiply(chain.scale());
        return new ReadNumber(scaled, chain.scale(), token, chain.endToken(), shape(token, chain.endToken()));
    }

    private Shape shape(int token, int end) {
        if (tokens.isDigits(token) || tokens.isDigits(token + 1) && !tokens.isWord(token)) {
            return Shape.DIGITS;
        }
        boolean one =
                end == token + 1 && (tokens.is(token, "un") || tokens.is(token, "une") || tokens.is(token, "one"));
        return one ? Shape.ARTICLE : Shape.WORDS;
    }

    private Numeral part(int token) {
        Numeral numeral = digits.read(token);
        if (!numeral.isPresent()) {
            numeral = groups.read(token, false);
            return numeral.isPresent() ? withDecimals(numeral) : article(token);
        }
        return hundreds(powers.raised(fractions.mixed(numeral)));
    }

    /** "3 hundred", "322 cent". */
    private Numeral hundreds(Numeral digits) {
        int at = digits.endToken();
        boolean hundred = tokens.is(at, french ? "cent" : "hundred") && tokens.gap(at) == Tokens.SPACE;
        if (!hundred || digits.value().compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return digits;
        }
        BigDecimal value = digits.value().movePointRight(2);
        boolean and = tokens.is(at + 1, french ? "et" : "and");
        Numeral rest = and && tokens.isDigits(at + 2) ? this.digits.read(at + 2) : Numeral.NONE;
        boolean joins = rest.isPresent()
                && rest.value().compareTo(BigDecimal.valueOf(100)) < 0
                && !tokens.is(rest.endToken(), french ? "cent" : "hundred");
        return joins ? new Numeral(value.add(rest.value()), rest.endToken()) : new Numeral(value, at + 1);
    }

    /** "A" before a scale is one. */
    private Numeral article(int token) {
        boolean article = !french && (tokens.is(token, "a") || tokens.is(token, "an"));
        if (!article) {
            return Numeral.NONE;
        }
        Found hundred = lexicon.find(tokens, token + 1, WordClass.CARDINALS);
        if (hundred.isPresent() && hundred.sense().intValue() == 100) {
            Numeral rest = groups.read(token + 1, false);
            return rest;
        }
        return lexicon.find(tokens, token + 1, WordClass.SCALES).isPresent()
                ? new Numeral(BigDecimal.ONE, token + 1)
                : Numeral.NONE;
    }

    private boolean isBareScale(int token) {
        Found scale = lexicon.find(tokens, token, WordClass.SCALES);
        return scale.isPresent() && french && tokens.is(token, "mille");
    }

    /** "Virgule trois", "point nought four". */
    private Numeral withDecimals(Numeral whole) {
        int at = whole.endToken();
        if (!tokens.is(at, french ? "virgule" : "point")) {
            return whole;
        }
        int zeros = 0;
        while (isZero(at + 1 + zeros)) {
            zeros++;
        }
        Numeral rest = decimals(at + 1 + zeros);
        if (!rest.isPresent()) {
            return zeros == 0 ? whole : new Numeral(whole.value(), at + 1 + zeros);
        }
        BigDecimal tail = rest.value().movePointLeft(zeros + rest.value().precision());
        return new Numeral(whole.value().add(tail), rest.endToken());
    }

    /** Digits one by one ("four seven") or a group ("fifty-two"). */
    private Numeral decimals(int token) {
        Numeral group = groups.read(token, false);
        if (!group.isPresent() || group.value().intValue() > 9) {
            return group;
        }
        BigDecimal value = group.value();
        int end = group.endToken();
        for (Numeral next = groups.read(end, false);
                next.isPresent() && next.value().intValue() < 10 && end < token + 12;
                next = groups.read(end, false)) {
            value = value.movePointRight(1).add(next.value());
            end = next.endToken();
        }
        return new Numeral(value, end);
    }

    private boolean isZero(int token) {
        Found word = lexicon.find(tokens, token, WordClass.CARDINALS);
        return word.isPresent() && word.sense().number().signum() == 0;
    }

    private int afterAnd(int end, int first) {
        if (tokens.gap(end) == Tokens.BREAK) {
            return -1;
        }
        if (tokens.is(end, '-') && tokens.isGlued(end) && tokens.isGlued(end + 1)) {
            return end + 1;
        }
        boolean between = tokens.is(first - 1, "between") || tokens.is(first - 1, "entre");
        boolean and = !french && tokens.is(end, "and") && !between;
        return and ? end + 1 : end;
    }

    /** Scale words one behind the other multiply: "lakh crore", "mille milliards", "millions de lakh". */
    private Chain chain(int token, BigDecimal value, boolean signs) {
        BigDecimal scale = BigDecimal.ONE;
        boolean sign = false;
        int end = -1;
        int next = token;
        while ((end < 0 && !tokens.isDigits(next - 1) || tokens.gap(next) != Tokens.BREAK)
                && scale.compareTo(LARGEST_SCALE) < 0) {
            Found word = scaleAt(next, signs && end < 0);
            if (!word.isPresent() || end == next && isFallingTo(word, scale)) {
                break;
            }
            scale = scale.multiply(word.sense().number());
            sign |= word.sense().wordClass() == WordClass.SCALE_SIGNS;
            end = word.endToken();
            next = afterScaleOf(end);
        }
        return end < 0 ? Chain.NONE : new Chain(scale, end, sign);
    }

    /** Parts of one number are all in digits or all in words: "5 milliards un an" is no number. */
    private boolean isAlike(int first, int next) {
        return tokens.isDigits(first) == tokens.isDigits(next);
    }

    /** "Un million mille" adds, "mille milliards" and "lakh crore" multiply. */
    private boolean isFallingTo(Found word, BigDecimal scale) {
        return tokens.is(word.firstToken(), "mille")
                && scale.compareTo(word.sense().number()) > 0;
    }

    private Found scaleAt(int token, boolean signs) {
        int at = tokens.is(token, '-') && tokens.isGlued(token) && tokens.isGlued(token + 1) ? token + 1 : token;
        Found word = lexicon.find(tokens, at, WordClass.SCALES);
        if (word.isPresent() && lexicon.find(tokens, at, WordClass.UNITS).endToken() > word.endToken()) {
            return Found.NOTHING;
        }
        if (word.isPresent() || !signs || tokens.gap(at) > Tokens.WIDE) {
            return word;
        }
        Found sign = lexicon.find(tokens, at, WordClass.SCALE_SIGNS);
        boolean glued = sign.isPresent() && tokens.isDigits(sign.endToken()) && tokens.isGlued(sign.endToken());
        return glued ? Found.NOTHING : sign;
    }

    /** Behind "millions de" where another scale follows. */
    private int afterScaleOf(int token) {
        if (tokens.is(token, "de") || tokens.is(token, "of")) {
            return token + 1;
        }
        return tokens.is(token, "d") && tokens.is(token + 1, '\'') ? token + 2 : token;
    }

    private static ReadNumber of(Numeral numeral, int token, Shape shape) {
        return new ReadNumber(numeral.value(), BigDecimal.ONE, token, numeral.endToken(), shape);
    }

    private record Chain(BigDecimal scale, int endToken, boolean isSign) {

        static final Chain NONE = new Chain(BigDecimal.ONE, -1, false);

        boolean isPresent() {
            return endToken > 0;
        }
    }

    static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, MathContext.DECIMAL64);
    }
}
