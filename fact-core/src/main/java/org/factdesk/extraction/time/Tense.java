package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Tells from the verbs around a date whether it is still to come. */
final class Tense {

    private static final int REACH = 14;
    private static final int AUXILIARY = 3;

    private final Scan scan;
    private final Tokens tokens;

    private Tense(Scan scan) {
        this.scan = scan;
        tokens = scan.tokens();
    }

    /** Whether the nearest verb of the sentence, before the date or else behind it, speaks of the future. */
    static boolean isFuture(Scan scan, int firstToken, int endToken) {
        Tense tense = new Tense(scan);
        boolean until = isUntil(scan, firstToken);
        int before = tense.nearest(firstToken - 1, -1, until);
        int after = tense.nearest(endToken, 1, until);
        if (before == 0 && after == 0) {
            return until;
        }
        if (before == 0 || after == 0) {
            return before + after > 0;
        }
        return (Math.abs(before) <= Math.abs(after) ? before : after) > 0;
    }

    /** "Until" and "by" look ahead where no verb of the past is near. */
    private static boolean isUntil(Scan scan, int firstToken) {
        String scope = Scopes.before(scan, firstToken).value();
        return scope.equals("until") || scope.equals("by");
    }

    /** The distance of the nearest verb in a direction, negative where it speaks of the past, 0 where there is none. */
    private int nearest(int token, int step, boolean until) {
        int participle = 0;
        for (int distance = 1; distance <= REACH; distance++, token += step) {
            if (isSentenceEnd(token, step) || participle != 0 && distance > participle + AUXILIARY) {
                return -participle;
            }
            int sense = sense(token, until);
            if (sense != 0) {
                return participle != 0 && isNow(token) ? -participle : sense * distance;
            }
            participle = participle == 0 && step < 0 && isParticiple(token) ? distance : participle;
        }
        return -participle;
    }

    /** "Adopté", "signed": past, unless a verb of the future stands shortly before. */
    private boolean isParticiple(int token) {
        if (!tokens.isWord(token) || tokens.isCapitalised(token) || tokens.length(token) < 5) {
            return false;
        }
        if (!scan.isFrench()) {
            return ends(token, "ed");
        }
        int end = tokens.end(token);
        char last = tokens.charAt(end - 1);
        return last == '\u00E9'
                || tokens.charAt(end - 2) == '\u00E9' && (last == 'e' || last == 's')
                || ends(token, "\u00E9es");
    }

    private boolean isSentenceEnd(int token, int step) {
        int gapAt = step < 0 ? token + 1 : token;
        boolean stop = tokens.is(token, '.') && !tokens.isGlued(token + 1);
        return stop || tokens.is(token, '!') || tokens.is(token, '?') || tokens.gap(gapAt) == Tokens.BREAK;
    }

    private int sense(int token, boolean until) {
        Found found = isAccented(token) ? Found.NOTHING : scan.find(token, WordClass.FUTURES);
        if (found.isPresent()) {
            boolean now = found.value().equals("now") && until;
            return found.value().equals("future") || now ? 1 : -1;
        }
        boolean verb = scan.isFrench() && tokens.isWord(token) && !tokens.isCapitalised(token);
        return verb ? frenchEnding(token) : 0;
    }

    /** "Is" and "has", which a participle turns into the past. */
    private boolean isNow(int token) {
        return scan.find(token, WordClass.FUTURES).value().equals("now");
    }

    /** "À" is no verb, "a" is one. */
    private boolean isAccented(int token) {
        return tokens.is(token, "a") && tokens.firstChar(token) != 'a';
    }

    private static final String[] NO_VERBS = {
        "opera", "camera", "extra", "ultra", "infra", "front", "cobra", "tiara", "flora"
    };

    /** "Sera", "entreront"; "ouvrait" and "entrerait" are no future. */
    private int frenchEnding(int token) {
        boolean future = tokens.length(token) > 3
                && (ends(token, "ra") || ends(token, "ront") || ends(token, "rons") || ends(token, "rez"));
        return future && !isNoVerb(token) ? 1 : 0;
    }

    private boolean isNoVerb(int token) {
        for (String word : NO_VERBS) {
            if (tokens.is(token, word)) {
                return true;
            }
        }
        return false;
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
