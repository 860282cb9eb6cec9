package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Reads the words between the two ends of a range. */
final class Joiners {

    private Joiners() {}

    /**
     * Where the second end of a range may start.
     *
     * @param token the token behind the first end
     * @param firstToken the first token of the first end
     * @return -1 where nothing joins
     */
    static int after(Scan scan, int token, int firstToken) {
        Tokens tokens = scan.tokens();
        if (tokens.gap(token) == Tokens.BREAK || tokens.gap(token + 1) == Tokens.BREAK) {
            return -1;
        }
        if (tokens.is(token, '/') && isIsoDate(tokens, token + 1)) {
            return token + 1;
        }
        if (tokens.is(token, '-') && tokens.gap(token) == tokens.gap(token + 1) || tokens.is(token, '~')) {
            return token + 1;
        }
        int until = scan.isFrench() ? afterUntil(tokens, token) : -1;
        if (until > 0) {
            return behindSmall(tokens, until);
        }
        boolean word = scan.is(token, WordGroup.TO);
        boolean and = (tokens.is(token, "et") || tokens.is(token, "and")) && isBetween(scan, firstToken);
        return word || and ? behindSmall(tokens, token + 1) : -1;
    }

    /** The second date of "2024-08-17/2024-08-20". */
    private static boolean isIsoDate(Tokens tokens, int token) {
        return tokens.isDigits(token)
                && tokens.length(token) == 4
                && tokens.is(token + 1, '-')
                && tokens.is(token + 3, '-')
                && tokens.isGlued(token);
    }

    /** "Jusqu'à", "jusqu'au", "jusqu'en". */
    private static int afterUntil(Tokens tokens, int token) {
        boolean until = tokens.is(token, "jusqu") && tokens.is(token + 1, '\'');
        return until ? token + 3 : -1;
    }

    private static int behindSmall(Tokens tokens, int token) {
        int at = Links.afterArticle(tokens, token);
        boolean in = tokens.is(at, "en");
        return in ? at + 1 : at;
    }

    /** Whether "between" stands before a range, an article aside. */
    static boolean isBetween(Scan scan, int firstToken) {
        Tokens tokens = scan.tokens();
        for (int back = 1; back <= 3; back++) {
            int at = firstToken - back;
            if (tokens.is(at, "entre") || tokens.is(at, "between")) {
                return true;
            }
            boolean small = scan.is(at, WordGroup.DEFINITE) || tokens.is(at, '\'') || tokens.is(at, "l");
            if (!small) {
                return false;
            }
        }
        return false;
    }
}
