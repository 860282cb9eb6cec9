package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Tells from the verbs around a date whether it is still to come. */
final class Tense {

    private static final int REACH = 14;

    private final Scan scan;
    private final Tokens tokens;

    private Tense(Scan scan) {
        this.scan = scan;
        tokens = scan.tokens();
    }

    /** Whether the nearest verb of the sentence, before the date or else behind it, speaks of the future. */
    static boolean isFuture(Scan scan, int firstToken, int endToken) {
        Tense tense = new Tense(scan);
        int before = tense.nearest(firstToken - 1, -1);
        int after = tense.nearest(endToken, 1);
        if (before == 0 || after == 0) {
            return before + after > 0;
        }
        return (Math.abs(before) <= Math.abs(after) ? before : after) > 0;
    }

    /** The distance of the nearest verb in a direction, negative where it speaks of the past, 0 where there is none. */
    private int nearest(int token, int step) {
        for (int distance = 1; distance <= REACH; distance++, token += step) {
            if (isSentenceEnd(token, step)) {
                return 0;
            }
            int sense = sense(token);
            if (sense != 0) {
                return sense * distance;
            }
        }
        return 0;
    }

    private boolean isSentenceEnd(int token, int step) {
        int gapAt = step < 0 ? token + 1 : token;
        boolean stop = tokens.is(token, '.') && !tokens.isGlued(token + 1);
        return stop || tokens.is(token, '!') || tokens.is(token, '?') || tokens.gap(gapAt) == Tokens.BREAK;
    }

    private int sense(int token) {
        Found found = isAccented(token) ? Found.NOTHING : scan.find(token, WordClass.FUTURES);
        if (found.isPresent()) {
            return found.value().equals("future") ? 1 : -1;
        }
        if (!tokens.isWord(token) || tokens.isCapitalised(token) || tokens.length(token) < 4) {
            return 0;
        }
        return scan.isFrench() ? frenchEnding(token) : englishEnding(token);
    }

    /** "À" is no verb, "a" is one. */
    private boolean isAccented(int token) {
        return tokens.is(token, "a") && tokens.firstChar(token) != 'a';
    }

    /** "Sera", "entreront"; "ouvrait" and "entrerait" are no future. */
    private int frenchEnding(int token) {
        boolean future = ends(token, "era")
                || ends(token, "ira")
                || ends(token, "dra")
                || ends(token, "ront")
                || ends(token, "vra")
                || ends(token, "rrons")
                || ends(token, "erons")
                || ends(token, "ura");
        return future && !tokens.is(token, "opera") && !tokens.is(token, "camera") && !tokens.is(token, "front")
                ? 1
                : 0;
    }

    private int englishEnding(int token) {
        return ends(token, "ed") ? -1 : 0;
    }

    private boolean ends(int token, String ending) {
        int length = tokens.length(token);
        if (length < ending.length()) {
            return false;
        }
        int start = tokens.end(token) - ending.length();
        for (int at = 0; at < ending.length(); at++) {
            if (tokens.charAt(start + at) != ending.charAt(at)) {
                return false;
            }
        }
        return true;
    }
}
