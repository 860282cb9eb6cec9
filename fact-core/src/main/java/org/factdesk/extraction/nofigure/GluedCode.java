package org.factdesk.extraction.nofigure;

import org.factdesk.text.Tokens;

/** A run of digits and letters without a space: "2004-575", "2.0.1", "AF447", "737-800". */
final class GluedCode {

    private static final int LONGEST = 40;

    private GluedCode() {}

    /** The token after the run that starts at a token; a point or comma only belongs inside. */
    static int end(Tokens tokens, int token) {
        int end = token + 1;
        while (end - token < LONGEST && tokens.isGlued(end) && isPart(tokens, end)) {
            end++;
        }
        return end;
    }

    private static boolean isPart(Tokens tokens, int token) {
        if (tokens.isDigits(token) || tokens.isWord(token)) {
            return true;
        }
        boolean joiner = tokens.is(token, '-')
                || tokens.is(token, '/')
                || tokens.is(token, '.')
                || tokens.is(token, ':')
                || tokens.is(token, '_');
        return joiner && tokens.isGlued(token + 1) && (tokens.isDigits(token + 1) || tokens.isWord(token + 1));
    }
}
