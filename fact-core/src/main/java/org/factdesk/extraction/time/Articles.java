package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Tells the many articles of a text from the few that are the "one" of a time. */
final class Articles {

    private static final long BEHIND = Rule.DIGITS
            | WordClass.mask(
                    WordClass.CALENDAR_UNITS,
                    WordClass.CLOCK_WORDS,
                    WordClass.COLLECTIVES,
                    WordClass.FRACTIONS,
                    WordClass.SCALES,
                    WordClass.CARDINALS,
                    WordClass.RECURRENCES,
                    WordClass.FEW);

    private Articles() {}

    /** Whether an article stands at a token and nothing behind it that time is counted in. */
    static boolean isIdle(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        if (tokens.length(token) > 3 || !isArticle(scan, token)) {
            return false;
        }
        boolean few = scan.find(token, WordClass.FEW).endToken() > token + 1;
        boolean demi = tokens.is(token + 1, "demi") || tokens.is(token + 1, "demie") || tokens.is(token + 1, '-');
        boolean or = tokens.is(token + 1, "ou") || tokens.is(token + 1, "or");
        boolean hour = tokens.is(token + 2, "hour") || tokens.is(token + 2, "heure");
        boolean good = hour && scan.is(token + 1, WordGroup.LENGTH_FILLERS);
        boolean other = tokens.is(token + 2, "sur");
        return !few && !demi && !or && !other && !good && (scan.opening(token + 1) & BEHIND) == 0;
    }

    private static boolean isArticle(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        return scan.isFrench()
                ? tokens.is(token, "un") || tokens.is(token, "une")
                : tokens.is(token, "a") || tokens.is(token, "an");
    }
}
