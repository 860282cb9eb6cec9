package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Tells a length of time from "a day" that is a share of something and "un jour" that is no number. */
final class DurationContext {

    private DurationContext() {}

    static boolean isLength(Scan scan, Length length) {
        Tokens tokens = scan.tokens();
        int first = length.firstToken();
        boolean article =
                tokens.is(first, "a") || tokens.is(first, "an") || tokens.is(first, "un") || tokens.is(first, "une");
        boolean one = article && length.endToken() == first + 2;
        return !one || isAnnounced(scan, first) || isAwayFromOther(scan, length.endToken());
    }

    /** "Une semaine plus tard", "a year earlier": so far away from something else that was told. */
    private static boolean isAwayFromOther(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean late = tokens.is(token, "plus") && (tokens.is(token + 1, "tard") || tokens.is(token + 1, "tot"));
        return late || scan.is(token, WordGroup.AFTERWARDS);
    }

    private static boolean isAnnounced(Scan scan, int first) {
        int before = scan.tokens().is(first - 1, '\'') ? first - 2 : first - 1;
        return scan.is(before, WordGroup.BEFORE_LENGTHS);
    }
}
