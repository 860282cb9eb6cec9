package org.factdesk.extraction.quantity;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Tells pounds of weight from pounds of money, and the power of horses from the animals, by the words near them. */
final class Weight {

    private static final int NEAR = 6;

    private static final String WEIGHT = "weight";

    private Weight() {}

    /** Whether horses are the power of an engine: "un moteur de 450 chevaux", "200 chevaux sous le capot". */
    static boolean isPower(Scan scan, ReadNumber number, int endToken) {
        return isBehindWord(scan, number, "power") || isWordAt(scan, endToken, "power");
    }

    /** Whether a word of weight stands shortly before the number. */
    static boolean isWeighed(Scan scan, ReadNumber number) {
        return isBehindWord(scan, number, WEIGHT);
    }

    private static boolean isBehindWord(Scan scan, ReadNumber number, String kind) {
        for (int token = Math.max(0, number.firstToken() - NEAR); token < number.firstToken(); token++) {
            if (isWordAt(scan, token, kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordAt(Scan scan, int token, String kind) {
        return scan.find(token, WordClass.WEIGHTS).value().equals(kind);
    }

    static boolean isMeant(Scan scan, ReadNumber number, Found pounds) {
        Tokens tokens = scan.tokens();
        int next = pounds.endToken();
        boolean hyphen = tokens.is(number.endToken(), '-') && tokens.is(pounds.firstToken(), "pound");
        boolean of =
                tokens.is(next, "of") || tokens.is(next, "de") || tokens.is(next, "d") && tokens.is(next + 1, '\'');
        if (of
                || hyphen && !scan.isFrench() && !tokens.isWord(next)
                || isWordAt(scan, next, WEIGHT)
                || isConverted(scan, next)
                || isBehindWord(scan, number, WEIGHT)) {
            return true;
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
        return scan.is(unit, WordGroup.MASSES);
    }
}
