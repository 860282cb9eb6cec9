package org.factdesk.extraction.nofigure;

import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** House numbers and postcodes: "12, rue de la Paix", "10 Downing Street", "75011 Paris", "NY 10001". */
public final class AddressRule implements Rule {

    private static final int LONGEST_NAME = 4;

    @Override
    public long triggers() {
        return DIGITS;
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        if (!scan.isFrench() && isNumberedStreet(scan, token)) {
            drafts.accept(Draft.noFigure(token, token + 3));
        } else if (isPostcode(scan, token) || tokens.length(token) <= 4 && isHouse(scan, token)) {
            drafts.accept(Draft.noFigure(token, afterLetter(scan.tokens(), token + 1)));
        }
    }

    /** "42nd Street". */
    private static boolean isNumberedStreet(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean ordinal = tokens.isGlued(token + 1)
                && scan.find(token + 1, WordClass.ORDINAL_ENDINGS).isPresent();
        return ordinal
                && tokens.isCapitalised(token + 2)
                && scan.find(token + 2, WordClass.STREETS).isPresent();
    }

    private static boolean isPostcode(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        if (tokens.length(token) != 5 || scan.number(token).endToken() != token + 1) {
            return false;
        }
        boolean before = tokens.isCapitalised(token - 1)
                && !tokens.isGlued(token)
                && (scan.isFrench() || tokens.length(token - 1) == 2);
        boolean bracket = tokens.is(token - 1, '(') && tokens.is(token + 1, ')') && tokens.isCapitalised(token - 2);
        return scan.isFrench() && tokens.isCapitalised(token + 1) && tokens.gap(token + 1) == Tokens.SPACE
                || before && !Counted.isNounAt(scan, token + 1) && !Counted.isMeasuredAt(scan, token + 1)
                || bracket;
    }

    private static boolean isHouse(Scan scan, int token) {
        return scan.isFrench()
                ? isStreetBehind(scan, token)
                : isStreetName(scan, afterLetter(scan.tokens(), token + 1));
    }

    /** Behind the letter of "221B". */
    private static int afterLetter(Tokens tokens, int token) {
        return tokens.isWord(token) && tokens.isGlued(token) && tokens.length(token) == 1 ? token + 1 : token;
    }

    private static boolean isStreetBehind(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        int at = token + 1;
        at = tokens.is(at, "bis") || tokens.is(at, "ter") ? at + 1 : at;
        at = tokens.is(at, ',') ? at + 1 : at;
        return tokens.gap(at) != Tokens.BREAK
                && scan.find(at, WordClass.STREETS).isPresent()
                && (tokens.is(at - 1, ',') || !isPlural(tokens, at));
    }

    private static boolean isPlural(Tokens tokens, int token) {
        return tokens.charAt(tokens.end(token) - 1) == 's' && !tokens.is(token, "cours");
    }

    private static boolean isStreetName(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        for (int at = token;
                at < token + LONGEST_NAME && tokens.isCapitalised(at) && tokens.gap(at) != Tokens.BREAK;
                at++) {
            if (at > token && scan.find(at, WordClass.STREETS).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
