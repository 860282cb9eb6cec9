package org.factdesk.extraction.quantity;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Tells pounds of weight from pounds of money by the words near them. */
final class Weight {

    private static final int NEAR = 6;

    private Weight() {}

    static boolean isMeant(Scan scan, ReadNumber number, Found pounds) {
        Tokens tokens = scan.tokens();
        int next = pounds.endToken();
        boolean hyphen = tokens.is(number.endToken(), '-') && tokens.is(pounds.firstToken(), "pound");
        boolean of =
                tokens.is(next, "of") || tokens.is(next, "de") || tokens.is(next, "d") && tokens.is(next + 1, '\'');
        if (of
                || hyphen && !scan.isFrench() && !tokens.isWord(next)
                || scan.find(next, WordClass.WEIGHTS).isPresent()
                || isConverted(scan, next)) {
            return true;
        }
        for (int token = Math.max(0, number.firstToken() - NEAR); token < number.firstToken(); token++) {
            if (scan.find(token, WordClass.WEIGHTS).isPresent()) {
                return true;
            }
        }
        return scan.isFrench() && number.value().abs().intValue() < 1000;
    }

    /** "(1,100 kg)": the same again in a unit that is of weight alone. */
    private static boolean isConverted(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean again = tokens.is(token, '(') || tokens.is(token, "or") || tokens.is(token, "soit");
        ReadNumber number = again ? scan.number(token + 1) : ReadNumber.NONE;
        if (!number.isPresent()) {
            return false;
        }
        int unit = number.endToken();
        return tokens.is(unit, "kg")
                || tokens.is(unit, "kilos")
                || tokens.is(unit, "kilograms")
                || tokens.is(unit, "kilogrammes")
                || tokens.is(unit, "grams")
                || tokens.is(unit, "grammes")
                || tokens.is(unit, "tonnes");
    }
}
