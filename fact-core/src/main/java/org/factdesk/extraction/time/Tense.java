package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Tells from the verbs around a date whether it is still to come. */
final class Tense {

    private static final String NOW = "now";
    private static final String PRESENT = "present";
    private static final String ONCE = "once";
    private static final int REACH = 14;
    private static final int AUXILIARY = 3;

    /** How many tokens farther a verb is for a comma or an "and" before it. */
    private static final int CLAUSE = 4;

    private final Scan scan;
    private final Tokens tokens;

    private Tense(Scan scan) {
        this.scan = scan;
        tokens = scan.tokens();
    }

    /** Whether the nearest verb of the sentence, before the date or behind it, speaks of the future. */
    static boolean isFuture(Scan scan, int firstToken, int endToken) {
        return lean(scan, firstToken, endToken) > 0;
    }

    /** 1 where the nearest verb of the sentence speaks of the future, -1 of the past, 0 where nothing says which. */
    static int lean(Scan scan, int firstToken, int endToken) {
        Tense tense = new Tense(scan);
        Found scope = Scopes.before(scan, firstToken);
        boolean until = isUntil(scope);
        if (scan.tokens().is(scope.firstToken(), "depuis") || scan.tokens().is(scope.firstToken(), "since")) {
            return -1;
        }
        if (isFor(scan, firstToken, endToken)) {
            return 1;
        }
        Cue before = tense.nearest(firstToken - 1, -1, until);
        Cue after = tense.nearest(endToken, 1, until);
        if (!before.isPresent() && !after.isPresent()) {
            return until ? 1 : 0;
        }
        return before.isNearerThan(after) ? before.sense() : after.sense();
    }

    /**
     * What a verb says.
     *
     * @param sense 1 for the future, -1 for the past, 0 for the present
     * @param distance in tokens; 0 where there is no verb
     */
    private record Cue(int sense, int distance) {

        static final Cue NONE = new Cue(0, 0);

        static Cue past(int distance) {
            return distance == 0 ? NONE : new Cue(-1, distance);
        }

        boolean isPresent() {
            return distance > 0;
        }

        boolean isNearerThan(Cue other) {
            return isPresent() && (!other.isPresent() || distance <= other.distance);
        }
    }

    /** "Set for July 23", "called the vote for Sunday"; "figures for March" are old. */
    private static boolean isFor(Scan scan, int firstToken, int endToken) {
        boolean day = endToken > firstToken + 1
                || scan.find(firstToken, WordClass.WEEKDAYS).isPresent();
        boolean once =
                scan.tokens().is(firstToken - 3, "originally") || scan.tokens().is(firstToken - 3, "initially");
        return day && !once && !scan.isFrench() && scan.tokens().is(firstToken - 1, "for");
    }

    /** "Until", "by" and "before" look ahead where no verb of the past is near. */
    private static boolean isUntil(Found scope) {
        return scope.value().equals("until")
                || scope.value().equals("by")
                || scope.value().equals("before");
    }

    /** The nearest verb in a direction. */
    private Cue nearest(int token, int step, boolean until) {
        int participle = 0;
        for (int distance = 1; distance <= REACH; distance++, token += step) {
            distance += step > 0 && isClauseEnd(token) ? CLAUSE : 0;
            if (isSentenceEnd(token, step) || participle != 0 && distance > participle + AUXILIARY) {
                return Cue.past(participle);
            }
            boolean done = isParticiple(token);
            Found found = done ? Found.NOTHING : verb(token);
            int sense = found.isPresent() ? sense(found, until) : ending(token);
            sense = sense > 0 && verb(token - 1).value().equals(ONCE) ? -1 : sense;
            if (found.isPresent() || sense != 0) {
                boolean now = found.value().equals(NOW);
                int said = now && step > 0 ? behindAuxiliary(token, sense) : sense;
                return participle != 0 && now && !until ? Cue.past(participle) : new Cue(said, distance);
            }
            boolean counts = done && (step < 0 || !scan.isFrench());
            participle = participle == 0 && counts ? distance : participle;
        }
        return Cue.past(participle);
    }

    /** "Is expected", "est attendu": future; "a été", "has fallen": past; else what the auxiliary says on its own. */
    private int behindAuxiliary(int token, int alone) {
        for (int at = token + 1; at <= token + AUXILIARY && !isSentenceEnd(at, 1); at++) {
            String said = verb(at).value();
            if (said.equals("future")) {
                return 1;
            }
            if (said.equals("past") || isParticiple(at) || tokens.is(at, "ete")) {
                return -1;
            }
        }
        return alone;
    }

    /** "Adopté", "signed": past, unless a verb of the future stands shortly before. */
    private boolean isParticiple(int token) {
        Found found = verb(token);
        if (found.isPresent()) {
            return found.value().equals("done");
        }
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

    private boolean isClauseEnd(int token) {
        return tokens.is(token, ',')
                || tokens.is(token, "and")
                || tokens.is(token, "but")
                || tokens.is(token, "et")
                || tokens.is(token, "mais");
    }

    private boolean isSentenceEnd(int token, int step) {
        int gapAt = step < 0 ? token + 1 : token;
        boolean stop = tokens.is(token, '.') && !tokens.isGlued(token + 1) && !isShort(token - 1);
        return stop || tokens.is(token, '!') || tokens.is(token, '?') || tokens.gap(gapAt) == Tokens.BREAK;
    }

    /** The m of "p.m.", the month of "Sept." */
    private boolean isShort(int token) {
        boolean letter = tokens.isWord(token) && tokens.length(token) == 1 && tokens.is(token - 1, '.');
        return letter || scan.find(token, WordClass.MONTH_SIGNS).isPresent();
    }

    private Found verb(int token) {
        boolean noun = isAccented(token) || scan.is(token - 1, WordGroup.BEFORE_PLANS);
        Found found = noun ? Found.NOTHING : scan.find(token, WordClass.FUTURES);
        return found.value().equals(PRESENT) && !isBehindPlural(token) ? Found.NOTHING : found;
    }

    /** "Voters head to the polls", "lawmakers vote". */
    private boolean isBehindPlural(int token) {
        return tokens.isWord(token - 1)
                && tokens.length(token - 1) > 2
                && !scan.find(token - 1, WordClass.FUTURES).isPresent()
                && tokens.charAt(tokens.end(token - 1) - 1) == 's';
    }

    /** The present says nothing, unless something lasts until then. */
    private static int sense(Found found, boolean until) {
        return switch (found.value()) {
            case "future", PRESENT -> 1;
            case "promise" -> until ? 1 : -1;
            case NOW -> until ? 1 : 0;
            default -> -1;
        };
    }

    private int ending(int token) {
        boolean verb = scan.isFrench() && tokens.isWord(token) && !tokens.isCapitalised(token);
        return verb ? frenchEnding(token) : 0;
    }

    /** "À" is no verb, "a" is one. */
    private boolean isAccented(int token) {
        return tokens.is(token, "a") && tokens.firstChar(token) != 'a';
    }

    /** "Sera", "entreront"; "ouvrait" and "entrerait" are no future. */
    private int frenchEnding(int token) {
        boolean future = tokens.length(token) > 3
                && (ends(token, "ra") || ends(token, "ront") || ends(token, "rons") || ends(token, "rez"));
        return future && !isNoVerb(token) ? 1 : 0;
    }

    private boolean isNoVerb(int token) {
        return scan.is(token, WordGroup.NO_FUTURES);
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
