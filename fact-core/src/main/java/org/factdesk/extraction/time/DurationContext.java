package org.factdesk.extraction.time;

import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Tells a length of time from "a day" that is a share of something and "un jour" that is no number. */
final class DurationContext {

    private static final String[] BEFORE = {
        "for", "in", "within", "over", "about", "than", "nearly", "almost", "after", "under", "last", "lasted", "lasts",
        "took", "take", "takes", "spent", "spend", "of", "only", "just", "least", "every", "pendant", "durant", "en",
        "de", "depuis", "apres", "d", "sous", "presque", "environ", "dans", "plus", "moins", "pour", "sur", "dure",
        "duree", "half", "ici", "avant", "within", "cost", "quite", "a", "some", "nearly", "roughly", "whole", "during",
        "passe", "passer"
    };

    private DurationContext() {}

    static boolean isLength(Scan scan, Length length) {
        Tokens tokens = scan.tokens();
        int first = length.firstToken();
        boolean article =
                tokens.is(first, "a") || tokens.is(first, "an") || tokens.is(first, "un") || tokens.is(first, "une");
        boolean one = article && length.endToken() == first + 2;
        return !one || isAnnounced(tokens, first) || isAwayFromOther(tokens, length.endToken());
    }

    /** "Une semaine plus tard", "a year earlier": so far away from something else that was told. */
    private static boolean isAwayFromOther(Tokens tokens, int token) {
        boolean late = tokens.is(token, "plus") && (tokens.is(token + 1, "tard") || tokens.is(token + 1, "tot"));
        return late
                || tokens.is(token, "auparavant")
                || tokens.is(token, "apres")
                || tokens.is(token, "avant")
                || tokens.is(token, "later")
                || tokens.is(token, "earlier")
                || tokens.is(token, "after")
                || tokens.is(token, "before");
    }

    private static boolean isAnnounced(Tokens tokens, int first) {
        int before = tokens.is(first - 1, '\'') ? first - 2 : first - 1;
        for (String word : BEFORE) {
            if (tokens.is(before, word)) {
                return true;
            }
        }
        return false;
    }
}
