package org.factdesk.extraction.number;

import java.math.BigDecimal;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.Phrases;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.text.Language;
import org.factdesk.text.Tokens;

/**
 * Reads number words below a thousand, and the hundreds above it ("fifteen hundred"): {@code quatre-vingt-dix-neuf},
 * {@code septante et un}, {@code one hundred and sixteen}.
 */
final class GroupReader {

    private static final int HUNDRED = 100;

    private final Tokens tokens;
    private final Phrases phrases;
    private final boolean french;

    GroupReader(Tokens tokens, Phrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.french = phrases.language() == Language.FR;
    }

    /** The group that starts at a token; where an ordinal is asked for its last word has to be one. */
    Numeral read(int token, boolean ordinal) {
        int group = -1;
        int end = token;
        while (true) {
            int next = group < 0 ? token : afterJoiner(end, group);
            int word = cardinal(next);
            int longer = word < 0 ? -1 : joined(group, word);
            if (longer < 0) {
                return ordinal ? withOrdinal(group, next) : of(group, end);
            }
            group = longer;
            end = wordEnd(next);
        }
    }

    private Numeral withOrdinal(int group, int next) {
        Found last = phrases.find(next, WordClass.ORDINALS);
        int value = last.isPresent() ? last.sense().intValue() : -1;
        int longer = value <= 0 || value > HUNDRED ? -1 : joined(group, value);
        return longer < 0 ? Numeral.NONE : new Numeral(BigDecimal.valueOf(longer), last.endToken());
    }

    private static Numeral of(int group, int end) {
        return group < 0 ? Numeral.NONE : new Numeral(BigDecimal.valueOf(group), end);
    }

    private int cardinal(int token) {
        Found word = phrases.find(token, WordClass.CARDINALS);
        return word.isPresent() ? word.sense().intValue() : -1;
    }

    private int wordEnd(int token) {
        return phrases.find(token, WordClass.CARDINALS).endToken();
    }

    /** The token where the next word of the group would be: behind a hyphen or an "and" that belongs inside. */
    private int afterJoiner(int token, int group) {
        if (tokens.gap(token) == Tokens.BREAK) {
            return Integer.MAX_VALUE;
        }
        if (tokens.is(token, '-') && isHyphenInside(token, group)) {
            return isAnd(token + 1) && tokens.is(token + 2, '-') ? token + 3 : token + 1;
        }
        return isAnd(token) && isAndInside(token, group) ? token + 1 : token;
    }

    private boolean isHyphenInside(int token, int group) {
        boolean tight = tokens.isGlued(token) && tokens.isGlued(token + 1);
        return tight || group % 10 == 0 && group % HUNDRED >= 20 && cardinal(token + 1) > 0 && cardinal(token + 1) < 10;
    }

    private boolean isAnd(int token) {
        return tokens.is(token, french ? "et" : "and");
    }

    private boolean isAndInside(int token, int group) {
        int next = cardinal(token + 1);
        if (french) {
            int rest = group % HUNDRED;
            return rest >= 20 && rest % 10 == 0 && (next == 1 || next == 11 || isOrdinalBehindAnd(rest, token + 1));
        }
        int end = wordEnd(token + 1);
        boolean another = cardinal(end) == HUNDRED;
        boolean fraction = phrases.find(end, WordClass.FRACTIONS).isPresent();
        return group >= HUNDRED && group % HUNDRED == 0 && !another && !fraction;
    }

    /** "Vingt et unième", "soixante et onzième". */
    private boolean isOrdinalBehindAnd(int tens, int token) {
        int value = ordinalValue(token);
        return value == 1 || value == 11 && tens == 60;
    }

    private int ordinalValue(int token) {
        Found ordinal = phrases.find(token, WordClass.ORDINALS);
        return ordinal.isPresent() ? ordinal.sense().intValue() : -1;
    }

    /** The group with a word added, -1 where the two do not make one number. */
    private int joined(int group, int word) {
        if (group < 0) {
            return word;
        }
        if (word == HUNDRED) {
            return group > 0 && group < 20 && group != 10 || group < HUNDRED && group > 20 && !french
                    ? group * HUNDRED
                    : -1;
        }
        return fits(group % HUNDRED, word, group) ? group + word : quatreVingt(group, word);
    }

    private int quatreVingt(int group, int word) {
        return french && word == 20 && group % HUNDRED == 4 ? group + 76 : -1;
    }

    private boolean fits(int rest, int word, int group) {
        if (word == 0 || word >= HUNDRED) {
            return false;
        }
        if (rest == 0) {
            return group >= HUNDRED;
        }
        if (word < 10) {
            return rest >= 20 && rest % 10 == 0
                    || french && rest == 10 && word >= 7
                    || french && (rest == 70 || rest == 90);
        }
        return french && word < 17 && (rest == 60 || rest == 80);
    }
}
