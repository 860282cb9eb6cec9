package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Tells a time of day ("à 8 heures") from a length of time ("8 heures de travail"). */
final class ClockContext {

    private ClockContext() {}

    static boolean isTime(Scan scan, ClockTime time) {
        Tokens tokens = scan.tokens();
        int before = time.firstToken() - 1;
        if (!scan.isFrench()) {
            return time.isMarked() || scan.is(before, WordGroup.BEFORE_HOURS) && scan.isOnlyKinds();
        }
        boolean sign = tokens.is(time.firstToken() + 1, ':')
                || tokens.is(time.firstToken(), "midi")
                || tokens.is(time.firstToken(), "minuit");
        boolean half = scan.is(time.endToken() - 1, WordGroup.DAY_HALVES);
        if (sign || isHourless(scan, time) || half && time.isMarked() || isBehindWeekday(scan, time)) {
            return true;
        }
        if (isOfSomething(scan, time.endToken())) {
            return tokens.is(before, "a") && !tokens.is(before - 1, "jusqu");
        }
        if (scan.is(before, WordGroup.BEFORE_HOURS)) {
            return time.isMarked() || scan.isOnlyKinds();
        }
        if (isDe(tokens, before)
                && (scan.is(before - 1, WordGroup.SCHEDULED) || scan.is(before - 1, WordGroup.BEFORE_HOURS))) {
            return true;
        }
        if (scan.is(before, WordGroup.BEFORE_LASTING_HOURS) || !time.isMarked()) {
            return false;
        }
        if (isLengthLike(scan, time)) {
            return false;
        }
        boolean opens = before < 0 || !tokens.isWord(before) && !tokens.isDigits(before);
        return !time.isBare() && !isDe(tokens, before) || opens && tokens.is(time.firstToken() + 1, "h");
    }

    /** "Lundi 15 heures"; of "lundi 15 députés" nothing says that it is a time. */
    private static boolean isBehindWeekday(Scan scan, ClockTime time) {
        return (time.isMarked() || scan.isOnlyKinds())
                && scan.find(time.firstToken() - 1, WordClass.WEEKDAYS).isPresent();
    }

    /** "Huit et quart", "sept trente". */
    private static boolean isHourless(Scan scan, ClockTime time) {
        if (time.isBare()) {
            return false;
        }
        for (int at = time.firstToken() + 1; at < time.endToken(); at++) {
            if (scan.find(at, WordClass.CLOCK_WORDS).value().equals("hour")) {
                return false;
            }
        }
        return true;
    }

    /** "Une heure et demie", "2h30", "1 h 15 min" without a word that says otherwise. */
    private static boolean isLengthLike(Scan scan, ClockTime time) {
        Tokens tokens = scan.tokens();
        int hours = time.firstToken() + 1;
        boolean word = tokens.is(hours, "heure") || tokens.is(hours, "heures");
        return time.hour() < 5 || word && time.hour() < 7 || scan.is(time.endToken() - 1, WordGroup.MINUTES);
    }

    private static boolean isDe(Tokens tokens, int token) {
        return tokens.is(token, "de") || tokens.is(token, '\'') && tokens.is(token - 1, "d");
    }

    /** "3 heures de retard", "8 heures par jour". */
    private static boolean isOfSomething(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        return (isDe(tokens, token)
                        || tokens.is(token, "d")
                        || tokens.is(token, "par")
                        || tokens.is(token, "apres")
                        || tokens.is(token, "plus"))
                && !tokens.is(token - 1, "matin");
    }
}
