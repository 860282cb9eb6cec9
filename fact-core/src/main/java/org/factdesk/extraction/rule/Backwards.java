package org.factdesk.extraction.rule;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;

/** Looks for phrases that end where something else starts. */
public final class Backwards {

    /** The most tokens such a phrase has. */
    private static final int LONGEST = 6;

    private Backwards() {}

    /** The longest phrase of a class that ends right before a token. */
    public static Found before(Scan scan, int endToken, WordClass wordClass) {
        for (int token = Math.max(0, endToken - LONGEST); token < endToken; token++) {
            Found found = scan.find(token, wordClass);
            if (found.isPresent() && found.endToken() == endToken) {
                return found;
            }
        }
        return Found.NOTHING;
    }

    public static boolean endsAt(Scan scan, int endToken, WordClass wordClass) {
        return before(scan, endToken, wordClass).isPresent();
    }

    /** The start of an approximator that ends right before a token, or the token itself. */
    public static int beforeApproximator(Scan scan, int token) {
        Found found = before(scan, token, WordClass.APPROXIMATORS);
        return found.isPresent() ? found.firstToken() : token;
    }
}
