package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.WordClass;
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
        boolean spoken = scan.isOnlyKinds() && tokens.is(token, "a") && tokens.isWord(token + 1);
        boolean of = spoken || tokens.is(token, "de") || tokens.is(token, "of") || tokens.is(token, "in");
        boolean tight = !link || tokens.is(token, ',') || tokens.isGlued(token) && tokens.isGlued(token + 1);
        int at = tight && (link || of) ? token + 1 : token;
        Part year = words.year(at);
        if (year.isPresent()) {
            return isClockOrCount(scan, year) ? Part.NONE : year;
        }
        boolean few =
                tokens.is(at, '\'') || of && !tokens.is(token, "in") || scan.isOnlyKinds() && scan.isFrench() && !link;
        Part twoDigits = few || at == token && isYearOnly(scan, words, at) ? words.shortYear(at) : Part.NONE;
        return twoDigits.isPresent() && !isClockOrCount(scan, twoDigits) ? twoDigits : Part.NONE;
    }

    /** "Mai 68": too large for a day, and counting nothing. */
    private static boolean isYearOnly(Scan scan, DateWords words, int token) {
        Tokens tokens = scan.tokens();
        boolean noun = tokens.isWord(token + 1)
                && !scan.find(token + 1, WordClass.FUNCTION_WORDS).isPresent();
        return scan.isFrench() && words.digits(token, 32, 99).isPresent() && (!noun || tokens.isCapitalised(token - 1));
    }

    private static boolean isClockOrCount(Scan scan, Part year) {
        Tokens tokens = scan.tokens();
        int end = year.endToken();
        boolean clock = tokens.is(end, ':') && tokens.isGlued(end) && tokens.isDigits(end + 1);
        return clock || tokens.is(end, '%') || tokens.is(end, "h");
    }
}
