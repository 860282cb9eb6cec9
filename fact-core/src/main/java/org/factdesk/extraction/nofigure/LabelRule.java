package org.factdesk.extraction.nofigure;

import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Numbers that are names because of the word before them: "article 12", "loi n° 2004-575", "Boeing 737", "lignes 3 et 7". */
public final class LabelRule implements Rule {

    private static final int LONGEST_LIST = 12;
    private static final int MOST_VARIANTS = 2;

    @Override
    public long triggers() {
        return WordClass.LABELS_BEFORE.bit();
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        Found label = scan.find(token, WordClass.LABELS_BEFORE);
        if (!label.isPresent() || isYear(scan, label)) {
            return;
        }
        int end = codeEnd(scan, afterSign(scan.tokens(), label.endToken()));
        if (end < 0) {
            return;
        }
        end = afterVariant(scan.tokens(), afterBrackets(scan.tokens(), end));
        int listEnd = end;
        for (int items = 0; items < LONGEST_LIST && end > 0; items++) {
            listEnd = end;
            end = isJoiner(scan.tokens(), listEnd) ? itemEnd(scan, afterArticle(scan, listEnd + 1)) : -1;
        }
        drafts.accept(Draft.noFigure(label.firstToken(), listEnd));
    }

    /** Behind the subdivisions of "Section 1512(c)(2)". */
    private static int afterBrackets(Tokens tokens, int token) {
        int end = token;
        while (end - token < LONGEST_LIST
                && tokens.is(end, '(')
                && tokens.isGlued(end)
                && tokens.length(end + 1) <= 2
                && tokens.is(end + 2, ')')) {
            end += 3;
        }
        return end;
    }

    /** Behind the variant of a model: "737 MAX 9", "15 Pro Max 2". */
    private static int afterVariant(Tokens tokens, int token) {
        int at = token;
        while (at - token < MOST_VARIANTS && tokens.isCapitalised(at) && tokens.gap(at) <= Tokens.SPACE) {
            at++;
        }
        boolean number = at > token
                && tokens.isDigits(at)
                && tokens.gap(at) <= Tokens.SPACE
                && tokens.length(at) <= 2
                && !tokens.isGlued(at + 1);
        return number ? at + 1 : token;
    }

    /** "Saison 2024". */
    private static boolean isYear(Scan scan, Found label) {
        return scan.find(label.firstToken(), WordClass.YEAR_WORDS).isPresent()
                && scan.tokens().isDigits(label.endToken())
                && scan.tokens().length(label.endToken()) == 4;
    }

    private static int afterArticle(Scan scan, int token) {
        return scan.is(token, WordGroup.DEFINITE) ? token + 1 : token;
    }

    /** Behind "n°", "L.", "R." or a bracket. */
    private static int afterSign(Tokens tokens, int token) {
        int at = tokens.is(token, "n") && (tokens.is(token + 1, '\u00B0') || tokens.is(token + 1, 'o'))
                ? token + 2
                : token;
        boolean letter = tokens.isWord(at) && isCapitals(tokens, at);
        if (letter && tokens.is(at + 1, '.')) {
            return at + 2;
        }
        return letter && tokens.isDigits(at + 1) || tokens.is(at, ':') ? at + 1 : at;
    }

    /** Up to three capitals, as in a flight number. */
    private static boolean isCapitals(Tokens tokens, int token) {
        if (tokens.length(token) > 3) {
            return false;
        }
        for (int at = tokens.start(token); at < tokens.end(token); at++) {
            if (!Character.isUpperCase(tokens.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isJoiner(Tokens tokens, int token) {
        return tokens.gap(token) != Tokens.BREAK
                && (tokens.is(token, ',')
                        || tokens.is(token, "et")
                        || tokens.is(token, "and")
                        || tokens.is(token, "ou")
                        || tokens.is(token, "or")
                        || tokens.is(token, "a")
                        || tokens.is(token, "to")
                        || tokens.is(token, '-'));
    }

    /** The end of another item of a list, which counts no name: "Airbus A320s and 12 Boeings". */
    private static int itemEnd(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        int end = codeEnd(scan, token);
        boolean name = end > 0 && tokens.isCapitalised(end) && tokens.gap(end) == Tokens.SPACE;
        return name ? -1 : end;
    }

    /** The end of a number with what is glued on it by hyphens, slashes and points; -1 where it measures something. */
    private static int codeEnd(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        if (tokens.gap(token) == Tokens.BREAK) {
            return -1;
        }
        if (!tokens.isDigits(token)) {
            return wordEnd(scan, token);
        }
        if (isLettered(tokens, token)) {
            return token + 2;
        }
        int end = afterPairs(tokens, token, GluedCode.end(tokens, token));
        boolean register = isRegister(tokens, token - 1);
        if (register && tokens.isDigits(end)) {
            return scan.number(token).endToken();
        }
        if (scan.number(token).endToken() > end && scan.number(token).isWhole(1000, Integer.MAX_VALUE)) {
            return -1;
        }
        boolean grouped = tokens.isDigits(end) && tokens.gap(end) == Tokens.SPACE && tokens.length(end) == 3;
        return Counted.isMeasuredAt(scan, end) || grouped && scan.number(token).endToken() > end ? -1 : end;
    }

    /** "Seat 14C" is not warm. */
    private static boolean isLettered(Tokens tokens, int token) {
        return tokens.length(token) <= 3
                && tokens.length(token + 1) == 1
                && tokens.isCapitalised(token + 1)
                && tokens.isGlued(token + 1)
                && !(tokens.isGlued(token + 2) && (tokens.isDigits(token + 2) || tokens.isWord(token + 2)));
    }

    /** "SIREN", "SIRET". */
    private static boolean isRegister(Tokens tokens, int token) {
        return tokens.is(token, "siren") || tokens.is(token, "siret");
    }

    /** Behind the pairs of digits of a short telephone number: "le 36 46". */
    private static int afterPairs(Tokens tokens, int token, int end) {
        int last = end;
        while (tokens.length(token) == 2 && last - end < LONGEST_LIST && isPair(tokens, last)) {
            last++;
        }
        return last;
    }

    private static boolean isPair(Tokens tokens, int token) {
        return tokens.isDigits(token) && tokens.length(token) == 2 && tokens.gap(token) == Tokens.SPACE;
    }

    private static int wordEnd(Scan scan, int token) {
        ReadNumber number = scan.number(token);
        boolean word = scan.find(token, WordClass.CARDINALS).isPresent()
                && number.isWhole(0, 99)
                && !Counted.isMeasuredAt(scan, number.endToken())
                && !Counted.isNounAt(scan, number.endToken());
        return word ? number.endToken() : -1;
    }
}
