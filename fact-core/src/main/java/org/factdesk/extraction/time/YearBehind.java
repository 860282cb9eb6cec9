package org.factdesk.extraction.time;

import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** The year behind a day and month: "2016", ", 2016", "de 2016", "of '87". */
final class YearBehind {

    private YearBehind() {}

    static Part of(Scan scan, DateWords words, int token) {
        Tokens tokens = scan.tokens();
        if (tokens.gap(token) == Tokens.BREAK) {
            return Part.NONE;
        }
        boolean link = tokens.is(token, ',') || tokens.is(token, '-') || tokens.is(token, '/') || tokens.is(token, '.');
        boolean of = tokens.is(token, "de") || tokens.is(token, "of") || tokens.is(token, "in");
        boolean tight = !link || tokens.is(token, ',') || tokens.isGlued(token) && tokens.isGlued(token + 1);
        int at = tight && (link || of) ? token + 1 : token;
        Part year = words.year(at);
        if (year.isPresent()) {
            return isClockOrCount(scan, year) ? Part.NONE : year;
        }
        boolean few =
                tokens.is(at, '\'') || of && !tokens.is(token, "in") || scan.isOnlyKinds() && scan.isFrench() && !link;
        boolean past = scan.isFrench() && !link && isPastDays(scan, at);
        Part twoDigits = few || past ? words.shortYear(at) : Part.NONE;
        return twoDigits.isPresent() && !isClockOrCount(scan, twoDigits) ? twoDigits : Part.NONE;
    }

    /** The 68 of "mai 68", which can be no day. */
    private static boolean isPastDays(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        return tokens.isDigits(token)
                && tokens.length(token) == 2
                && scan.number(token).isWhole(32, 99)
                && scan.number(token).endToken() == token + 1;
    }

    private static boolean isClockOrCount(Scan scan, Part year) {
        Tokens tokens = scan.tokens();
        int end = year.endToken();
        boolean clock = tokens.is(end, ':') && tokens.isGlued(end) && tokens.isDigits(end + 1);
        return clock || tokens.is(end, '%') || tokens.is(end, "h");
    }
}
