package org.factdesk.extraction.nofigure;

import java.util.Optional;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.rule.Content;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/**
 * Digits in a code: telephone numbers, versions, file numbers, ISBNs, models with a hyphen, and numbers that start with a
 * zero. A date that covers the same words is the better reading.
 */
public final class CodeRule implements Rule {

    private static final int LONGEST = 24;

    @Override
    public long triggers() {
        return DIGITS | SIGN;
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        boolean inside = tokens.isGlued(token)
                && (tokens.isDigits(token - 1) || isJoiner(tokens, token - 1) && tokens.isDigits(token - 2));
        if (inside) {
            return;
        }
        int end = Math.max(groupsEnd(scan, token), model(scan, token));
        if (end > 0) {
            int first = startsAtWord(scan, token) ? token - 2 : token;
            drafts.accept(new Draft(
                    MentionKind.NUMBER, first, end, Draft.COUNTED + 5, new Content.NoFigure(), Optional.empty()));
        }
    }

    private static boolean isJoiner(Tokens tokens, int token) {
        return tokens.is(token, '-') || tokens.is(token, '.') || tokens.is(token, '/') || tokens.is(token, ':');
    }

    /** The end of several groups of digits that make no number, -1 where they do. */
    private static int groupsEnd(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        int first = tokens.isDigits(token) ? token : token + 1;
        boolean plus = tokens.is(token, '+');
        if (first > token && !plus) {
            return -1;
        }
        int groups = 0;
        int digits = 0;
        boolean thousands = true;
        boolean spaced = true;
        int end = first;
        while (tokens.isDigits(end) && end - first < LONGEST) {
            groups++;
            digits += tokens.length(end);
            thousands &= groups == 1 ? tokens.length(end) <= 3 : tokens.length(end) == 3;
            end++;
            int next = nextGroup(tokens, end);
            if (next < 0) {
                break;
            }
            spaced &= next == end;
            end = next;
        }
        return isCode(scan, first, end, groups, digits, thousands, spaced, plus) ? end : -1;
    }

    private static boolean isCode(
            Scan scan, int first, int end, int groups, int digits, boolean thousands, boolean spaced, boolean plus) {
        boolean zero = scan.tokens().firstChar(first) == '0' && (scan.tokens().length(first) > 1 || groups > 1);
        if (zero && !isDecimal(scan, first)) {
            return groups > 1 || !Counted.isMeasuredAt(scan, end);
        }
        if (plus && groups > 2 && digits > 8 && !(thousands && spaced)) {
            return true;
        }
        if (groups > 2 && !spaced) {
            return !thousands
                    || !scan.number(first).isPresent()
                    || scan.number(first).endToken() < end;
        }
        return groups > 2 && !thousands && digits > 8;
    }

    private static boolean isDecimal(Scan scan, int first) {
        return scan.number(first).endToken() > first + 1;
    }

    private static int nextGroup(Tokens tokens, int token) {
        if (tokens.isDigits(token)) {
            return tokens.gap(token) == Tokens.SPACE ? token : -1;
        }
        boolean joined = (isJoiner(tokens, token) || tokens.is(token, ')'))
                && tokens.isDigits(token + 1)
                && tokens.isGlued(token)
                && tokens.gap(token + 1) <= (tokens.is(token, ')') ? Tokens.SPACE : Tokens.GLUED);
        return joined ? token + 1 : -1;
    }

    /** A capitalised word with a hyphen before, or a word in capitals behind: "Covid-19", "737-MAX", "555-0123". */
    private static int model(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        if (startsAtWord(scan, token)) {
            return GluedCode.end(tokens, token);
        }
        int end = GluedCode.end(tokens, token);
        boolean capitals = tokens.isDigits(token)
                && tokens.is(token + 1, '-')
                && tokens.isCapitalised(token + 2)
                && tokens.isGlued(token + 2)
                && tokens.isGlued(token + 1)
                && !Counted.isMeasuredAt(scan, token + 1);
        boolean telephone = !scan.isFrench()
                && tokens.length(token) == 3
                && tokens.is(token + 1, '-')
                && tokens.length(token + 2) == 4
                && end == token + 3;
        boolean times = tokens.isDigits(token)
                && tokens.is(token + 1, "x")
                && tokens.isGlued(token + 1)
                && tokens.isDigits(token + 2)
                && tokens.isGlued(token + 2)
                && !Counted.isMeasuredAt(scan, token + 3);
        boolean fileNumber = tokens.isDigits(token)
                && tokens.isGlued(token + 1)
                && tokens.isGlued(token + 2)
                && (tokens.is(token + 1, '/') || tokens.is(token + 1, ':'))
                && tokens.isDigits(token + 2)
                && !(scan.number(token).endToken() > token + 2)
                && !tokens.is(token - 1, '/');
        return capitals || telephone || times || fileNumber || isUneven(scan, token, end) ? end : -1;
    }

    /** "23-5572", which counts nothing. */
    private static boolean isUneven(Scan scan, int token, int end) {
        Tokens tokens = scan.tokens();
        return tokens.isDigits(token)
                && end == token + 3
                && tokens.is(token + 1, '-')
                && tokens.length(token + 2) > tokens.length(token) + 1
                && !Counted.isMeasuredAt(scan, end)
                && !Counted.isNounAt(scan, end);
    }

    private static boolean startsAtWord(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        return tokens.isDigits(token)
                && tokens.isGlued(token)
                && tokens.isGlued(token - 1)
                && tokens.isCapitalised(token - 2)
                && (tokens.is(token - 1, '-') || tokens.is(token - 1, '.') && isVariant(tokens, token - 2))
                && !isMonthLike(scan, token - 2);
    }

    /** The capitals of "KP.2". */
    private static boolean isVariant(Tokens tokens, int token) {
        int length = tokens.length(token);
        return length < 4 && Character.isUpperCase(tokens.charAt(tokens.end(token) - 1));
    }

    private static boolean isMonthLike(Scan scan, int token) {
        return scan.is(token, WordGroup.DATE_PREFIXES);
    }
}
