package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Tells a month that stands alone from a verb ("may", "march"), a planet ("Mars") and a short form of something else. */
final class MonthContext {

    private MonthContext() {}

    static boolean isMonth(Scan scan, int token, int endToken) {
        Tokens tokens = scan.tokens();
        if (!scan.find(token, WordClass.MONTHS).isPresent()) {
            return scan.isOnlyKinds()
                    && !tokens.is(token, "sept")
                    && !tokens.is(token, "mar")
                    && !isSymbol(tokens, token);
        }
        if (isName(scan, token, endToken)) {
            return false;
        }
        if (scan.isFrench()) {
            boolean planet = tokens.is(token, "mars") && tokens.isCapitalised(token) && !scan.isOnlyKinds();
            return !planet && !isHyphened(scan, endToken);
        }
        boolean word = scan.is(token, WordGroup.AMBIGUOUS_MONTHS);
        return word
                ? (isAnnounced(scan, token) || isJoined(scan, endToken)) && isNoun(tokens, token, scan)
                : tokens.isCapitalised(token) || scan.isOnlyKinds();
    }

    /** "Mars-la-Tour" is a place, "juillet-août" two months. */
    private static boolean isHyphened(Scan scan, int endToken) {
        Tokens tokens = scan.tokens();
        return tokens.is(endToken, '-')
                && tokens.isGlued(endToken)
                && tokens.isWord(endToken + 1)
                && !scan.find(endToken + 1, WordClass.MONTHS).isPresent();
    }

    /** "March through June". */
    private static boolean isJoined(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean joiner = tokens.is(token, "to") || tokens.is(token, "through") || tokens.is(token, '-');
        return joiner && scan.find(token + 1, WordClass.MONTHS).isPresent();
    }

    /** "April Jones", "Avril Lavigne". */
    private static boolean isName(Scan scan, int token, int endToken) {
        Tokens tokens = scan.tokens();
        boolean name = tokens.isCapitalised(token)
                && tokens.isCapitalised(endToken)
                && tokens.gap(endToken) == Tokens.SPACE
                && !scan.isOnlyKinds();
        return name && (!isAnnounced(scan, token) || tokens.is(token - 1, "and"));
    }

    private static boolean isSymbol(Tokens tokens, int token) {
        return tokens.is(token - 1, '$') || tokens.is(token - 1, '#');
    }

    private static boolean isNoun(Tokens tokens, int token, Scan scan) {
        return tokens.isCapitalised(token) || scan.isOnlyKinds();
    }

    private static boolean isAnnounced(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        int before = tokens.is(token - 1, '-') ? token - 2 : token - 1;
        if (scan.is(before, WordGroup.BEFORE_MONTHS)) {
            return true;
        }
        return scan.isOnlyKinds()
                && tokens.is(token, "may")
                && tokens.isCapitalised(token)
                && token > 0
                && tokens.isWord(token - 1);
    }
}
