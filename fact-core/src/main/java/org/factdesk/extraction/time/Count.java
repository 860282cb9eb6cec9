package org.factdesk.extraction.time;

import java.math.BigDecimal;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/**
 * How many units of time, and where the words for it end.
 *
 * @param value how many
 * @param endToken the token after it, where the unit stands
 * @param isVague whether the number is not said ("a few") and the value only what is commonly meant
 */
record Count(BigDecimal value, int endToken, boolean isVague) {

    static final Count NONE = new Count(BigDecimal.ZERO, -1, false);

    boolean isPresent() {
        return endToken > 0;
    }

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0 && value.abs().compareTo(BigDecimal.valueOf(9999)) <= 0;
    }

    int intValue() {
        return value.intValue();
    }

    static Count read(Scan scan, int token) {
        return scan.kept(Count.class, token, at -> readNow(scan, at));
    }

    private static Count readNow(Scan scan, int token) {
        ReadNumber number = scan.number(token);
        if (number.isPresent()) {
            return number(scan, number);
        }
        Found few = scan.find(token, WordClass.FEW);
        if (!few.isPresent()) {
            return NONE;
        }
        boolean article = scan.tokens().is(token, "a") || scan.tokens().is(token, "an");
        boolean exact = few.value().equals("2") || article && few.endToken() == token + 1;
        return new Count(few.sense().number(), afterOf(scan, few.endToken()), !exact);
    }

    private static Count number(Scan scan, ReadNumber number) {
        if (number.shape() == Shape.VAGUE || number.value().signum() < 0) {
            return NONE;
        }
        Found cardinal = scan.find(number.firstToken(), WordClass.CARDINALS);
        boolean quarters = !scan.isFrench()
                && cardinal.isPresent()
                && cardinal.endToken() == number.endToken() - 1
                && scan.tokens().is(cardinal.endToken(), "quarters")
                && !scan.tokens().is(number.endToken(), "of");
        if (quarters) {
            return new Count(cardinal.sense().number(), cardinal.endToken(), false);
        }
        boolean of = number.shape() == Shape.COLLECTIVE || number.isScaled();
        int behind = of ? Links.afterOf(scan.tokens(), number.endToken()) : number.endToken();
        int end = number.shape() == Shape.FRACTION ? afterOf(scan, number.endToken()) : behind;
        return new Count(number.value(), end, false);
    }

    private static int afterOf(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        int at = Links.afterOf(tokens, token);
        boolean article = tokens.is(at, "a") || tokens.is(at, "an");
        return article && !scan.isFrench() ? at + 1 : at;
    }
}
