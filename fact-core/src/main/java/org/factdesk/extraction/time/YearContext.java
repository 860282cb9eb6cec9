package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Tells a year from any other number between 1000 and 2199. */
final class YearContext {

    private YearContext() {}

    static boolean isYear(Scan scan, int token, int endToken) {
        Tokens tokens = scan.tokens();
        if (!tokens.isDigits(token)) {
            return isWordsYear(scan, token, endToken);
        }
        if (isPartOfCode(tokens, token, endToken)) {
            return false;
        }
        if (isMeasured(scan, endToken)) {
            return false;
        }
        return isAnnounced(scan, token) || !isCounted(scan, endToken) && !isLabelled(scan, token);
    }

    private static boolean isWordsYear(Scan scan, int token, int endToken) {
        Tokens tokens = scan.tokens();
        if (scan.isOnlyKinds() && endToken > token + 1) {
            return !tokens.is(token - 1, "the")
                    && !scan.find(token - 1, WordClass.CURRENCIES).isPresent();
        }
        boolean counted = tokens.isWord(endToken)
                && tokens.gap(endToken) != Tokens.BREAK
                && !scan.find(endToken, WordClass.FUNCTION_WORDS).isPresent();
        return isAnnounced(scan, token) && !counted && endToken > token + 1;
    }

    private static boolean isPartOfCode(Tokens tokens, int token, int endToken) {
        boolean before = tokens.isGlued(token)
                && (tokens.isWord(token - 1)
                        || tokens.is(token - 1, '#')
                        || tokens.is(token - 1, '/')
                        || tokens.is(token - 1, '$')
                        || tokens.is(token - 1, '.')
                        || tokens.is(token - 1, ',')
                        || tokens.is(token - 1, '_')
                        || tokens.is(token - 1, '@')
                        || tokens.is(token - 1, ':'));
        boolean code = before
                || tokens.isGlued(token)
                        && tokens.is(token - 1, '-')
                        && tokens.isGlued(token - 1)
                        && tokens.isDigits(token - 2)
                        && tokens.length(token - 2) != 4;
        boolean after = tokens.isGlued(endToken)
                && tokens.isGlued(endToken + 1)
                && (tokens.is(endToken, '/') || tokens.is(endToken, '-'))
                && tokens.isDigits(endToken + 1)
                && tokens.length(endToken + 1) != 4
                && tokens.length(endToken + 1) != 2;
        boolean letters = tokens.isGlued(endToken) && tokens.isWord(endToken) && !tokens.is(endToken, "s");
        return code || after || letters || isBigNumber(tokens, token, endToken);
    }

    /** "12 2023", "2 024 000": a group of a longer number. */
    private static boolean isBigNumber(Tokens tokens, int token, int endToken) {
        return tokens.isDigits(endToken) && tokens.gap(endToken) == Tokens.SPACE && tokens.length(endToken) == 3;
    }

    private static boolean isAnnounced(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        int before = tokens.is(token - 1, '\'') || tokens.is(token - 1, '-') ? token - 2 : token - 1;
        if (scan.is(before, WordGroup.BEFORE_YEARS)) {
            return true;
        }
        boolean and = tokens.is(token - 1, "and") || tokens.is(token - 1, "et") || tokens.is(token - 1, ',');
        return tokens.is(token - 1, '(') || and && tokens.isDigits(token - 2) && tokens.length(token - 2) == 4;
    }

    private static boolean isMeasured(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        if (tokens.gap(token) == Tokens.BREAK) {
            return false;
        }
        boolean unit = scan.find(token, WordClass.CURRENCIES).isPresent()
                || scan.find(token, WordClass.PERCENTS).isPresent()
                || scan.find(token, WordClass.SCALES).isPresent()
                || scan.find(token, WordClass.CALENDAR_UNITS).isPresent();
        boolean length =
                scan.find(token, WordClass.UNITS).isPresent() && tokens.length(token) > 1 && !tokens.is(token, "in");
        return unit || length;
    }

    /** A plural noun behind it is counted: "2023 habitants". */
    private static boolean isCounted(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean noun = tokens.isWord(token)
                && tokens.gap(token) != Tokens.BREAK
                && tokens.length(token) > 2
                && !tokens.isCapitalised(token)
                && !scan.find(token, WordClass.FUNCTION_WORDS).isPresent();
        if (!noun) {
            return false;
        }
        char last = tokens.charAt(tokens.end(token) - 1);
        return last == 's' || last == 'x' || tokens.is(token, "people");
    }

    private static boolean isLabelled(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        return tokens.is(token - 1, "que")
                || tokens.is(token - 1, "than") && !scan.isOnlyKinds()
                || tokens.is(token - 1, "some")
                || tokens.is(token - 1, "n")
                || tokens.is(token - 1, '\u00B0')
                || tokens.is(token - 1, '#')
                || tokens.is(token - 1, '$')
                || tokens.is(token - 1, '\u20AC')
                || tokens.is(token - 1, '\u00A3')
                || tokens.is(token - 1, "no")
                || scan.find(token - 1, WordClass.LABELS_BEFORE).isPresent();
    }
}
