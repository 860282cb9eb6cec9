package org.factdesk.extraction.time;

import java.util.Optional;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.mention.TimeScope;
import org.factdesk.extraction.rule.Backwards;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Finds the words before a date that say how it bounds what is told: "d'ici", "since". */
final class Scopes {

    private Scopes() {}

    /** The words right before a token; nothing where there are none. */
    static Found before(Scan scan, int token) {
        Found found = Backwards.before(scan, token, WordClass.TIME_SCOPES);
        if (found.isPresent()) {
            return found;
        }
        Found year = Backwards.before(scan, token, WordClass.YEAR_WORDS);
        if (year.isPresent()) {
            boolean the = scan.tokens().is(year.firstToken(), "the");
            return before(scan, the ? year.firstToken() + 1 : year.firstToken());
        }
        int first = Backwards.beforeApproximator(scan, token);
        if (first < token) {
            return Backwards.before(scan, first, WordClass.TIME_SCOPES);
        }
        boolean small = scan.is(token - 1, WordGroup.DEFINITE);
        return small ? Backwards.before(scan, token - 1, WordClass.TIME_SCOPES) : Found.NOTHING;
    }

    /** "2018 or later", "1/1/2016 and after". */
    static boolean isOpenBehind(Scan scan, int token) {
        boolean link = scan.tokens().is(token, "or") || scan.tokens().is(token, "and");
        return link && scan.is(token + 1, WordGroup.LATER);
    }

    /** "More than two weeks ago" is before that day, "more than two weeks from now" behind it; empty for everything else. */
    static String ofApproximator(Scan scan, When when) {
        int first = Backwards.beforeApproximator(scan, when.firstToken());
        String said = first < when.firstToken()
                ? scan.find(first, WordClass.APPROXIMATORS).value()
                : "";
        boolean more = said.equals("moreThan") || said.equals("atLeast");
        if (!more && !said.equals("lessThan") && !said.equals("atMost")) {
            return "";
        }
        boolean past = false;
        for (int at = when.firstToken(); at < when.endToken(); at++) {
            past |= isPast(scan.tokens(), at);
        }
        return past == more ? "before" : "since";
    }

    private static boolean isPast(Tokens tokens, int token) {
        return tokens.is(token, "before")
                || tokens.is(token, "ago")
                || tokens.is(token, "earlier")
                || tokens.is(token, "avant")
                || tokens.is(token, "y") && tokens.is(token - 1, "il");
    }

    /** The draft with the scope before it; "after" and the "from" of a range are none. */
    static Draft with(Scan scan, Draft draft, boolean range) {
        Found found = before(scan, draft.firstToken());
        return scope(scan, found, range).map(draft::with).orElse(draft);
    }

    private static Optional<TimeScope> scope(Scan scan, Found found, boolean range) {
        boolean between = found.isPresent() && found.value().equals("between");
        if (!found.isPresent() || found.value().equals("after") || range != between) {
            return Optional.empty();
        }
        if (scan.tokens().is(found.firstToken(), "pour") || found.value().equals("since") && isFrom(scan, found)) {
            return Optional.empty();
        }
        int end = withoutArticle(scan, found);
        return Optional.of(new TimeScope(scan.tokens().text(found.firstToken(), end), found.value()));
    }

    private static int withoutArticle(Scan scan, Found found) {
        Tokens tokens = scan.tokens();
        int last = found.endToken() - 1;
        boolean elided = tokens.is(last, '\'') && tokens.is(last - 1, "l");
        boolean article = scan.is(last, WordGroup.DEFINITE);
        int end = elided ? last - 1 : article ? last : found.endToken();
        return Math.max(end, found.firstToken() + 1);
    }

    private static boolean isFrom(Scan scan, Found found) {
        return found.endToken() == found.firstToken() + 1 && scan.tokens().is(found.firstToken(), "from");
    }
}
