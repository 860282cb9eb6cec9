package org.factdesk.extraction.number;

import java.math.BigDecimal;

import org.factdesk.text.Language;
import org.factdesk.text.Tokens;

/**
 * Reads numbers in digits: groups of three (or of two, as India writes them) behind spaces, points, commas or
 * apostrophes, then a decimal comma or point. Where both readings are possible the language decides.
 */
final class DigitReader {

    private static final int LONGEST = 30;
    private static final int MOST_TOKENS = 19;

    private final Tokens tokens;
    private final boolean french;

    DigitReader(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.french = language == Language.FR;
    }

    /** The number whose first token is this one. */
    Numeral read(int token) {
        if (tokens.isDigits(token)) {
            return tokens.length(token) > LONGEST ? Numeral.NONE : fromDigits(token);
        }
        boolean leading = (tokens.is(token, ',') || tokens.is(token, '.'))
                && isGluedDigits(token + 1)
                && (!tokens.isGlued(token) || isSign(token - 1))
                && tokens.length(token + 1) <= LONGEST;
        return leading ? value(token + 1, token + 1, token + 2) : Numeral.NONE;
    }

    /** The sign of "$.50" and "-.5". */
    private boolean isSign(int token) {
        return tokens.is(token, '-') && !tokens.isGlued(token)
                || tokens.is(token, '$')
                || tokens.is(token, '\u00A3')
                || tokens.is(token, '\u20AC');
    }

    private Numeral fromDigits(int token) {
        int groupsEnd = groupsEnd(token);
        int decimals = decimalsAfter(token, groupsEnd);
        return decimals < 0 ? value(token, groupsEnd, groupsEnd) : value(token, groupsEnd, decimals + 1);
    }

    private int groupsEnd(int token) {
        if (tokens.length(token) > 3 || isZeroLed(token)) {
            return token + 1;
        }
        int bySpace = spaceGroupsEnd(token);
        if (bySpace > token + 1) {
            return bySpace;
        }
        for (int at = 0; at < SEPARATORS.length(); at++) {
            int end = symbolGroupsEnd(token, SEPARATORS.charAt(at));
            if (end > token + 1) {
                return end;
            }
        }
        return token + 1;
    }

    private static final String SEPARATORS = ",.'";

    private boolean isZeroLed(int token) {
        return tokens.firstChar(token) == '0';
    }

    private int spaceGroupsEnd(int token) {
        int end = token + 1;
        while (end - token < MOST_TOKENS
                && tokens.isDigits(end)
                && tokens.gap(end) == Tokens.SPACE
                && tokens.length(end) == 3) {
            end++;
        }
        return end;
    }

    private int symbolGroupsEnd(int token, char separator) {
        int end = token + 1;
        boolean indian = false;
        while (end - token < MOST_TOKENS
                && tokens.is(end, separator)
                && tokens.isGlued(end)
                && isGluedDigits(end + 1)
                && isGroup(end + 1)) {
            indian |= tokens.length(end + 1) == 2;
            end += 2;
        }
        return isGrouping(token, end, separator, indian) ? end : token + 1;
    }

    private boolean isGroup(int token) {
        int length = tokens.length(token);
        return length == 3 || length == 2;
    }

    private boolean isGrouping(int token, int end, char separator, boolean indian) {
        int groups = (end - token - 1) / 2;
        if (groups == 0 || tokens.length(end - 1) != 3 || tokens.is(end, separator) && isGluedDigits(end + 1)) {
            return false;
        }
        if (indian) {
            return separator == ',' && tokens.length(token) <= 2 && allPairs(token, end);
        }
        return groups > 1 || isSingleGroup(token, end, separator);
    }

    private boolean allPairs(int token, int end) {
        for (int at = token + 2; at < end - 1; at += 2) {
            if (tokens.length(at) != 2) {
                return false;
            }
        }
        return true;
    }

    /** Whether one group of three behind a separator is a group, and not decimals. */
    private boolean isSingleGroup(int token, int end, char separator) {
        char other = separator == ',' ? '.' : ',';
        boolean decimalsFollow = tokens.is(end, other) && tokens.isGlued(end) && isGluedDigits(end + 1);
        return separator == '\'' || decimalsFollow || separator == (french ? '.' : ',');
    }

    /** The token with the decimals, -1 where there are none. */
    private int decimalsAfter(int token, int end) {
        if (!(tokens.is(end, ',') || tokens.is(end, '.')) || !tokens.isGlued(end) || !isGluedDigits(end + 1)) {
            return -1;
        }
        char separator = tokens.firstChar(end);
        boolean grouped = end > token + 1;
        boolean sameAsGroups = grouped && tokens.is(token + 1, separator);
        boolean goesOn = tokens.is(end + 2, separator) && tokens.isGlued(end + 2) && isGluedDigits(end + 3);
        boolean inList = tokens.is(token - 1, separator)
                && tokens.isGlued(token)
                && tokens.isDigits(token - 2)
                && tokens.isGlued(token - 1);
        return sameAsGroups || goesOn || inList || tokens.length(end + 1) > LONGEST ? -1 : end + 1;
    }

    private boolean isGluedDigits(int token) {
        return tokens.isDigits(token) && tokens.isGlued(token);
    }

    /** The digits of the tokens, those from {@code decimalsStart} on behind the decimal point. */
    private Numeral value(int first, int decimalsStart, int end) {
        long mantissa = 0;
        int digits = 0;
        int scale = 0;
        for (int token = first; token < end; token++) {
            if (!tokens.isDigits(token)) {
                continue;
            }
            digits += tokens.length(token);
            scale += token >= decimalsStart ? tokens.length(token) : 0;
            mantissa = digits <= 18 ? append(mantissa, token) : 0;
        }
        BigDecimal value = digits <= 18 ? BigDecimal.valueOf(mantissa, scale) : longValue(first, decimalsStart, end);
        return new Numeral(value, end);
    }

    private long append(long mantissa, int token) {
        long appended = mantissa;
        for (int at = tokens.start(token); at < tokens.end(token); at++) {
            appended = appended * 10 + (tokens.charAt(at) - '0');
        }
        return appended;
    }

    private BigDecimal longValue(int first, int decimalsStart, int end) {
        StringBuilder digits = new StringBuilder();
        for (int token = first; token < end; token++) {
            if (token == decimalsStart) {
                digits.append('.');
            }
            if (tokens.isDigits(token)) {
                digits.append(tokens.text(token, token + 1));
            }
        }
        return new BigDecimal(digits.toString());
    }
}
