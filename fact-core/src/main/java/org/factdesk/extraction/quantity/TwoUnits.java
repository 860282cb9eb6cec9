package org.factdesk.extraction.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Unit;
import org.factdesk.measure.Units;
import org.factdesk.text.Tokens;

/**
 * Measures in a unit and a smaller one: "5 feet 2 inches", 5'10", "11 stone 6", "7 lb 3 oz"; "1,80 m" said as "1m80" or
 * "un mètre quatre-vingts", "3,5 kg" said as "3 kilos 500".
 */
final class TwoUnits {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** A unit, the smaller one that goes with it, and how many of them make one. */
    private enum Pair {
        FEET("foot", "inch", 12),
        STONES("stone", "pound", 14),
        POUNDS("pound", "ounce", 16),
        NONE("", "", 1);

        private final String larger;
        private final String smaller;
        private final BigDecimal count;

        Pair(String larger, String smaller, int count) {
            this.larger = larger;
            this.smaller = smaller;
            this.count = BigDecimal.valueOf(count);
        }
    }

    private TwoUnits() {}

    /** Reads such a measure; false where there is none. */
    static boolean read(Scan scan, ReadNumber number, Consumer<Draft> drafts) {
        return isHeight(scan, number, drafts)
                || scan.isOnlyKinds() && isScreen(scan, number, drafts)
                || imperial(scan, number, drafts)
                || scan.isFrench() && metric(scan, number, drafts);
    }

    /** 5'10", 5'10. */
    private static boolean isHeight(Scan scan, ReadNumber feet, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        int at = feet.endToken();
        boolean sign = tokens.is(at, '\'')
                && tokens.isGlued(at)
                && tokens.isDigits(at + 1)
                && tokens.isGlued(at + 1)
                && tokens.length(at + 1) <= 2;
        ReadNumber inches = sign ? scan.number(at + 1) : ReadNumber.NONE;
        if (!isBelow(inches, Pair.FEET)) {
            return false;
        }
        int end = inches.endToken();
        boolean closed = tokens.is(end, '"') && tokens.isGlued(end);
        accept(feet, inches.value(), Pair.FEET.count, closed ? end + 1 : end, Pair.FEET.larger, drafts);
        return true;
    }

    /** 19", which is mostly a quotation mark where all is looked for. */
    private static boolean isScreen(Scan scan, ReadNumber inches, Consumer<Draft> drafts) {
        int at = inches.endToken();
        boolean sign = scan.tokens().is(at, '"')
                && scan.tokens().isGlued(at)
                && !scan.tokens().isGlued(at + 1);
        if (sign) {
            drafts.accept(DimensionRule.draft(inches, at + 1, Units.of("inch")));
        }
        return sign;
    }

    private static boolean imperial(Scan scan, ReadNumber number, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        int at = Measured.unitToken(scan, number);
        Found unit = scan.find(at, WordClass.UNITS);
        Pair pair = unit.isPresent() ? pair(unit.value()) : Pair.NONE;
        if (pair == Pair.NONE || number.shape() == Shape.VAGUE || number.value().scale() > 0) {
            return false;
        }
        int next = afterJoiner(scan, unit.endToken());
        ReadNumber rest = tokens.gap(next) == Tokens.BREAK ? ReadNumber.NONE : scan.number(next);
        int end = isBelow(rest, pair) ? restEnd(scan, rest, pair, next == unit.endToken()) : -1;
        if (end >= 0) {
            accept(number, rest.value(), pair.count, end, pair.larger, drafts);
        }
        return end >= 0;
    }

    private static Pair pair(String unit) {
        for (Pair pair : Pair.values()) {
            if (pair.larger.equals(unit)) {
                return pair;
            }
        }
        return Pair.NONE;
    }

    /** Behind the comma, "and" or hyphen between the two. */
    private static int afterJoiner(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean joiner = tokens.is(token, ',')
                || tokens.is(token, scan.isFrench() ? "et" : "and")
                || tokens.is(token, '-') && tokens.isGlued(token) && tokens.isGlued(token + 1);
        return joiner ? token + 1 : token;
    }

    private static boolean isBelow(ReadNumber rest, Pair pair) {
        return rest.isPresent()
                && rest.value().signum() >= 0
                && rest.value().compareTo(pair.count) < 0
                && rest.shape() != Shape.ARTICLE
                && rest.shape() != Shape.VAGUE;
    }

    /** The end of the smaller unit, which "six foot four" leaves out; -1 where something else is measured. */
    private static int restEnd(Scan scan, ReadNumber rest, Pair pair, boolean next) {
        Tokens tokens = scan.tokens();
        int at = Measured.unitToken(scan, rest);
        Found unit = scan.find(at, WordClass.UNITS);
        if (unit.isPresent()) {
            return unit.value().equals(pair.smaller) ? unit.endToken() : -1;
        }
        if (pair == Pair.FEET && tokens.is(at, "in")) {
            return at + 1;
        }
        if (tokens.is(rest.firstToken() - 1, "st")) {
            return -1;
        }
        boolean hyphen = tokens.is(rest.firstToken() - 1, '-');
        boolean last = !tokens.isWord(at) && !tokens.is(at, '%') || tokens.gap(at) == Tokens.BREAK;
        boolean bare = pair != Pair.POUNDS && (next || hyphen);
        return bare && (last || tokens.is(at, "tall")) ? rest.endToken() : -1;
    }

    private static void accept(
            ReadNumber number, BigDecimal rest, BigDecimal count, int end, String unit, Consumer<Draft> drafts) {
        BigDecimal value = number.value().add(rest.divide(count, MathContext.DECIMAL64));
        ReadNumber both = new ReadNumber(value, BigDecimal.ONE, number.firstToken(), end, Shape.DIGITS);
        Unit larger = Units.of(unit);
        drafts.accept(DimensionRule.draft(both, end, larger));
    }

    /** "1m80", "1 m 80", "un mètre quatre-vingts", "3 kilos 500". */
    private static boolean metric(Scan scan, ReadNumber number, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        int at = number.endToken();
        boolean meter = scan.is(at, WordGroup.METRES);
        boolean kilo = scan.is(at, WordGroup.KILOS);
        if (!meter && !kilo
                || tokens.gap(at + 1) == Tokens.BREAK
                || number.value().scale() > 0) {
            return false;
        }
        ReadNumber rest = scan.number(at + 1);
        boolean whole = meter ? isCentimeters(tokens, rest) : isGrams(tokens, rest);
        boolean read = whole && isLast(scan, rest.endToken());
        if (read) {
            accept(
                    number,
                    rest.value(),
                    meter ? HUNDRED : THOUSAND,
                    rest.endToken(),
                    meter ? "meter" : "kilogram",
                    drafts);
        }
        return read;
    }

    private static boolean isCentimeters(Tokens tokens, ReadNumber rest) {
        int at = rest.firstToken();
        return rest.isWhole(5, 99) && (!tokens.isDigits(at) || tokens.length(at) == 2 && rest.endToken() == at + 1);
    }

    private static boolean isGrams(Tokens tokens, ReadNumber rest) {
        return rest.isWhole(100, 999) && tokens.isDigits(rest.firstToken()) && rest.endToken() == rest.firstToken() + 1;
    }

    private static boolean isLast(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean last = !tokens.isWord(token)
                || tokens.gap(token) == Tokens.BREAK
                || scan.find(token, WordClass.FUNCTION_WORDS).isPresent();
        return last && !tokens.is(token, '%');
    }
}
