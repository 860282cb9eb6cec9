package org.factdesk.extraction.quantity;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/**
 * Tells who or what is aged from what lasts, in French: "un plombier de 53 ans", "la nageuse de 19 ans", but not "un
 * contrat de 5 ans". Nouns that last are listed; whatever else is counted or singled out has an age.
 */
final class AgedNoun {

    /** The most words between the article and "de". */
    private static final int LONGEST = 6;

    /** Endings of words for people, accents left out. */
    private static final String[] PERSONS = {
        "eur", "eurs", "euse", "euses", "trice", "trices", "ier", "iers", "iere", "ieres", "ien", "iens", "ienne",
        "iennes", "iste", "istes", "ais", "aise", "aises", "ois", "oise", "oises", "ard", "arde", "ain", "aine", "aire",
        "aires", "logue", "logues", "man", "ant", "ante", "ants", "antes"
    };

    private AgedNoun() {}

    /** Whether the number is how old the noun before its "de" is. */
    static boolean isBefore(Scan scan, int numberToken, Found unit) {
        Tokens tokens = scan.tokens();
        int noun = beforeOf(tokens, numberToken) - 1;
        if (noun < 0 || !tokens.isWord(noun) || !unit.value().equals("Y") || goesOn(tokens, unit.endToken())) {
            return false;
        }
        int first = noun;
        boolean person = false;
        while (noun - first < LONGEST && isInside(scan, first)) {
            person |= isPerson(tokens, first);
            first--;
        }
        return !scan.find(first, WordClass.LASTINGS).isPresent()
                && first < noun
                && (isSingled(scan, first) || isApproximated(tokens, numberToken) || person && noun - first < LONGEST);
    }

    /** The token of "de" or "d'" right before a token, a token outside the text where neither is. */
    static int beforeOf(Tokens tokens, int token) {
        if (tokens.is(token - 1, "de")) {
            return token - 1;
        }
        return tokens.is(token - 1, '\'') && tokens.is(token - 2, "d") ? token - 2 : -1;
    }

    /** "De 10 ans de prison". */
    private static boolean goesOn(Tokens tokens, int token) {
        boolean of = tokens.is(token, "de") && !tokens.isCapitalised(token + 1);
        return of || tokens.is(token, "d") && tokens.is(token + 1, '\'');
    }

    /** A word of the noun, of its adjectives, or of what it is of, hyphens included. */
    private static boolean isInside(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean word = tokens.isWord(token) && tokens.length(token) > 2;
        boolean of = tokens.is(token, "de") || tokens.is(token, "d") || tokens.is(token, '\'');
        return of
                || tokens.is(token, '-') && tokens.isGlued(token)
                || word
                        && tokens.gap(token + 1) != Tokens.BREAK
                        && !scan.find(token, WordClass.LASTINGS).isPresent()
                        && !scan.find(token, WordClass.FUNCTION_WORDS).isPresent();
    }

    private static boolean isPerson(Tokens tokens, int token) {
        for (String ending : PERSONS) {
            if (tokens.length(token) > ending.length() + 1 && tokens.endsWith(token, ending)) {
                return true;
            }
        }
        return false;
    }

    /** "Un", "cette", "deux" and the like. */
    private static boolean isSingled(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        return scan.find(token, WordClass.CARDINALS).isPresent()
                || tokens.is(token, "cet")
                || tokens.is(token, "cette")
                || tokens.is(token, "le")
                || tokens.is(token, "la")
                || tokens.isDigits(token);
    }

    /** "Jeunes de moins de 25 ans". */
    private static boolean isApproximated(Tokens tokens, int token) {
        return tokens.is(token, "moins") || tokens.is(token, "plus");
    }
}
