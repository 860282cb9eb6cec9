package org.factdesk.extraction.time;

import org.factdesk.text.Tokens;

/** Steps over the small words between the parts of a date. */
final class Links {

    private Links() {}

    /** Behind "de", "d'", "du", "de l'", "de la", "des", "of", "of the", "in", "in the"; the token itself where there is none. */
    static int afterOf(Tokens tokens, int token) {
        if (tokens.gap(token) == Tokens.BREAK) {
            return token;
        }
        if (tokens.is(token, "du") || tokens.is(token, "des")) {
            return token + 1;
        }
        if (tokens.is(token, "d") && tokens.is(token + 1, '\'')) {
            return token + 2;
        }
        boolean of = tokens.is(token, "de") || tokens.is(token, "of") || tokens.is(token, "in");
        return of ? afterArticle(tokens, token + 1) : token;
    }

    /** Behind "le", "la", "les", "l'", "the"; the token itself where there is none. */
    static int afterArticle(Tokens tokens, int token) {
        if (tokens.is(token, "l") && tokens.is(token + 1, '\'')) {
            return token + 2;
        }
        boolean article =
                tokens.is(token, "le") || tokens.is(token, "la") || tokens.is(token, "les") || tokens.is(token, "the");
        return article && tokens.gap(token + 1) != Tokens.BREAK ? token + 1 : token;
    }

    /** Behind a comma on the same line. */
    static int afterComma(Tokens tokens, int token) {
        return tokens.is(token, ',') && tokens.gap(token + 1) != Tokens.BREAK ? token + 1 : token;
    }

    /** Behind a hyphen glued to both its neighbours. */
    static int afterHyphen(Tokens tokens, int token) {
        return tokens.is(token, '-') && tokens.isGlued(token) && tokens.isGlued(token + 1) ? token + 1 : token;
    }
}
