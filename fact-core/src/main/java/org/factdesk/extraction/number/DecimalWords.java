package org.factdesk.extraction.number;

import java.math.BigDecimal;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.Phrases;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.text.Language;
import org.factdesk.text.Tokens;

/** Reads decimals in words: "virgule trois", "point nought four", "point four seven". */
final class DecimalWords {

    private static final int MOST_WORDS = 12;

    private final Tokens tokens;
    private final Phrases phrases;
    private final GroupReader groups;
    private final String separator;

    DecimalWords(Tokens tokens, Phrases phrases, GroupReader groups) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.groups = groups;
        separator = phrases.language() == Language.FR ? "virgule" : "point";
    }

    /** The whole number with the decimals behind it, or the number itself. */
    Numeral behind(Numeral whole) {
        int at = whole.endToken();
        if (!tokens.is(at, separator)) {
            return whole;
        }
        int zeros = zeros(at + 1);
        Numeral rest = digits(at + 1 + zeros);
        if (!rest.isPresent()) {
            return zeros == 0 ? whole : new Numeral(whole.value(), at + 1 + zeros);
        }
        BigDecimal tail = rest.value().movePointLeft(zeros + rest.value().precision());
        return new Numeral(whole.value().add(tail), rest.endToken());
    }

    /** Whether "point" starts a number, "point five", and is not what happens "at this point". */
    boolean isLeading(int token) {
        if (!tokens.is(token, "point") || tokens.gap(token + 1) == Tokens.BREAK) {
            return false;
        }
        int before = token - 1;
        boolean first = !tokens.isWord(before) && !tokens.isCapitalised(token) && tokens.gap(token) == Tokens.BREAK;
        boolean measured = phrases.is(before, WordGroup.BEFORE_POINT);
        return separator.equals("point") && (first || measured);
    }

    private int zeros(int token) {
        int zeros = 0;
        while (zeros < MOST_WORDS && isZero(token + zeros)) {
            zeros++;
        }
        return zeros;
    }

    private boolean isZero(int token) {
        Found word = phrases.find(token, WordClass.CARDINALS);
        return word.isPresent() && word.sense().number().signum() == 0;
    }

    /** Digits one by one ("four seven") or a group ("fifty-two"). */
    private Numeral digits(int token) {
        Numeral group = groups.read(token, false);
        if (!group.isPresent() || group.value().intValue() > 9) {
            return group;
        }
        BigDecimal value = group.value();
        int end = group.endToken();
        Numeral next = groups.read(end, false);
        while (next.isPresent() && next.value().intValue() < 10 && end < token + MOST_WORDS) {
            value = value.movePointRight(1).add(next.value());
            end = next.endToken();
            next = groups.read(end, false);
        }
        return new Numeral(value, end);
    }
}
