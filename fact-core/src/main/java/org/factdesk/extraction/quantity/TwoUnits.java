package org.factdesk.extraction.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Unit;
import org.factdesk.measure.Units;
import org.factdesk.text.Tokens;

/** Lengths in a unit and a smaller one: "5 feet 2 inches", 5'10", "1,80 m" said as "1m80" or "un mètre quatre-vingts". */
final class TwoUnits {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TwoUnits() {}

    /** Reads such a length; false where there is none. */
    static boolean read(Scan scan, ReadNumber number, Consumer<Draft> drafts) {
        return imperial(scan, number, drafts) || scan.isFrench() && metric(scan, number, drafts);
    }

    private static boolean imperial(Scan scan, ReadNumber feet, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        int at = feet.endToken();
        boolean sign = isFootSign(tokens, at);
        if (!sign && !isFoot(tokens, at) || feet.shape() == Shape.VAGUE) {
            return false;
        }
        ReadNumber inches = scan.number(at + 1);
        boolean below = inches.isPresent()
                && inches.value().compareTo(TWELVE) < 0
                && inches.value().signum() >= 0;
        int end = below ? inchesEnd(scan, inches.endToken(), sign) : -1;
        if (end >= 0) {
            accept(feet, inches.value().divide(TWELVE, MathContext.DECIMAL64), end, Units.of("foot"), drafts);
        }
        return end >= 0;
    }

    private static void accept(ReadNumber number, BigDecimal rest, int end, Unit unit, Consumer<Draft> drafts) {
        BigDecimal value = number.value().add(rest);
        ReadNumber both = new ReadNumber(value, BigDecimal.ONE, number.firstToken(), end, Shape.DIGITS);
        drafts.accept(DimensionRule.draft(both, end, unit));
    }

    private static boolean isFootSign(Tokens tokens, int at) {
        return tokens.is(at, '\'')
                && tokens.isGlued(at)
                && tokens.isDigits(at + 1)
                && tokens.isGlued(at + 1)
                && tokens.length(at + 1) <= 2;
    }

    private static boolean isFoot(Tokens tokens, int at) {
        return tokens.is(at, "ft")
                || tokens.is(at, "feet")
                || tokens.is(at, "foot")
                || tokens.is(at, "pieds")
                || tokens.is(at, "pied");
    }

    private static int inchesEnd(Scan scan, int token, boolean sign) {
        Tokens tokens = scan.tokens();
        if (sign) {
            return tokens.is(token, '"') && tokens.isGlued(token) ? token + 1 : token;
        }
        boolean named = tokens.is(token, "in")
                || tokens.is(token, "inch")
                || tokens.is(token, "inches")
                || tokens.is(token, "pouces")
                || tokens.is(token, "pouce");
        boolean last = !tokens.isWord(token) || tokens.gap(token) == Tokens.BREAK || tokens.is(token, "tall");
        return named ? token + 1 : last && scan.find(token, WordClass.UNITS).endToken() < 0 ? token : -1;
    }

    /** "1m80", "1 m 80", "un mètre quatre-vingts". */
    private static boolean metric(Scan scan, ReadNumber meters, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        int at = meters.endToken();
        boolean meter = tokens.is(at, "m") || tokens.is(at, "metre") || tokens.is(at, "metres");
        if (!meter || tokens.gap(at + 1) == Tokens.BREAK || meters.value().scale() > 0) {
            return false;
        }
        ReadNumber centimeters = scan.number(at + 1);
        int end = centimeters.endToken();
        boolean two = !tokens.isDigits(at + 1) || tokens.length(at + 1) == 2 && end == at + 2;
        boolean last = !tokens.isWord(end)
                || tokens.gap(end) == Tokens.BREAK
                || scan.find(end, WordClass.FUNCTION_WORDS).isPresent();
        boolean read = centimeters.isWhole(5, 99) && two && last && !tokens.is(end, '%');
        if (read) {
            accept(meters, centimeters.value().divide(HUNDRED), end, Units.of("meter"), drafts);
        }
        return read;
    }
}
