package org.factdesk.extraction.quantity;

import java.math.BigDecimal;
import java.util.Optional;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Content;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Unit;
import org.factdesk.text.Tokens;

/** What the signs of money look like, and what stands around their numbers. */
final class CurrencySigns {

    private static final BigDecimal MILLION = new BigDecimal("1e6");

    private CurrencySigns() {}

    /** A sign or a code, which may stand before its number; a name may not. */
    static boolean isSign(Tokens tokens, Found found) {
        if (isShort(found.sense().exact())) {
            return true;
        }
        for (int token = found.firstToken(); token < found.endToken(); token++) {
            if (!tokens.isWord(token)
                    || isCapitals(tokens, token)
                    || tokens.is(token, "rs")
                    || tokens.is(token, "fr")) {
                return true;
            }
        }
        return isCode(tokens, found);
    }

    /** A sign in letters: "kr", "Ksh". */
    private static boolean isShort(String exact) {
        return !exact.isEmpty() && (exact.length() < 3 || Character.isUpperCase(exact.charAt(0)));
    }

    /** A single letter, "N" for naira or "R" for rand, which only means money before an amount of it. */
    static boolean isLetter(Tokens tokens, Found found) {
        int token = found.firstToken();
        char first = tokens.firstChar(token);
        return found.endToken() == token + 1 && tokens.length(token) == 1 && first >= 'A' && first <= 'Z';
    }

    private static boolean isCapitals(Tokens tokens, int token) {
        int end = tokens.end(token);
        return tokens.length(token) > 1 && tokens.isCapitalised(token) && Character.isUpperCase(tokens.charAt(end - 1));
    }

    /** "usd", "eur" in lower case. */
    private static boolean isCode(Tokens tokens, Found found) {
        int slash = found.value().indexOf('/');
        String text = tokens.text(found.firstToken(), found.endToken());
        return slash > 0 && found.value().substring(slash + 1).equalsIgnoreCase(text) || text.equalsIgnoreCase("rmb");
    }

    /** The number with its "m", which is a million where money is counted. */
    static ReadNumber withMillionSign(Scan scan, ReadNumber number) {
        int at = number.endToken();
        if (!isMillionSign(scan.tokens(), number, at)) {
            return number;
        }
        boolean money = scan.find(at + 1, WordClass.CURRENCIES).isPresent()
                || scan.find(number.firstToken() - 1, WordClass.CURRENCIES).isPresent();
        return money
                ? new ReadNumber(number.value().multiply(MILLION), MILLION, number.firstToken(), at + 1, Shape.DIGITS)
                : number;
    }

    private static boolean isMillionSign(Tokens tokens, ReadNumber number, int at) {
        return tokens.is(at, "m")
                && tokens.gap(at) <= Tokens.SPACE
                && number.shape() == Shape.DIGITS
                && !number.isScaled()
                && !(tokens.isGlued(at + 1) && tokens.isDigits(at + 1));
    }

    static Draft draft(ReadNumber number, int firstToken, int endToken, Money money, Unit unit) {
        Content content = new Content.Figure(number, ReadNumber.NONE, unit, money.assumedIso());
        return new Draft(MentionKind.CURRENCY, firstToken, endToken, Draft.MEASURED + 1, content, Optional.empty());
    }
}
