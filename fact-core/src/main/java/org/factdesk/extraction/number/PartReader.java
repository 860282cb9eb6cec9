package org.factdesk.extraction.number;

import java.math.BigDecimal;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.Phrases;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.text.Language;
import org.factdesk.text.Tokens;

/** Reads what stands before a scale word: a number in digits with its fraction or power, or a group of words. */
final class PartReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Tokens tokens;
    private final Phrases phrases;
    private final DigitReader digits;
    private final PowerReader powers;
    private final GroupReader groups;
    private final FractionReader fractions;
    private final DecimalWords decimals;
    private final boolean french;
    private final Answers<Numeral> parts = new Answers<>(this::readNow);

    PartReader(Tokens tokens, Phrases phrases, DigitReader digits, GroupReader groups, FractionReader fractions) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.digits = digits;
        this.groups = groups;
        this.fractions = fractions;
        powers = new PowerReader(tokens);
        decimals = new DecimalWords(tokens, phrases, groups);
        french = phrases.language() == Language.FR;
    }

    /** The part that starts at a token, {@link Numeral#NONE} where none does. */
    Numeral read(int token) {
        return parts.about(token);
    }

    private Numeral readNow(int token) {
        Numeral numeral = digits.read(token);
        if (numeral.isPresent()) {
            return hundreds(powers.raised(fractions.mixed(numeral)));
        }
        Numeral group = groups.read(token, false);
        if (group.isPresent()) {
            return decimals.behind(group);
        }
        Numeral zero = new Numeral(BigDecimal.ZERO, token);
        Numeral leading = decimals.isLeading(token) ? decimals.behind(zero) : zero;
        return leading.endToken() > token ? leading : article(token);
    }

    /** "3 hundred", "322 cent". */
    private Numeral hundreds(Numeral count) {
        int at = count.endToken();
        if (!isHundred(at) || tokens.gap(at) != Tokens.SPACE || count.value().compareTo(THOUSAND) >= 0) {
            return count;
        }
        BigDecimal value = count.value().movePointRight(2);
        boolean and = tokens.is(at + 1, french ? "et" : "and") && tokens.isDigits(at + 2);
        Numeral rest = and ? digits.read(at + 2) : Numeral.NONE;
        boolean joins = rest.isPresent() && rest.value().compareTo(HUNDRED) < 0 && !isHundred(rest.endToken());
        return joins ? new Numeral(value.add(rest.value()), rest.endToken()) : new Numeral(value, at + 1);
    }

    private boolean isHundred(int token) {
        return tokens.is(token, french ? "cent" : "hundred");
    }

    /** "A" before "hundred" or a scale word is one. */
    private Numeral article(int token) {
        if (french || !tokens.is(token, "a") && !tokens.is(token, "an")) {
            return Numeral.NONE;
        }
        Found next = phrases.find(token + 1, WordClass.CARDINALS);
        if (next.isPresent() && next.sense().intValue() == 100) {
            return groups.read(token + 1, false);
        }
        boolean scale = phrases.find(token + 1, WordClass.SCALES).isPresent();
        return scale ? new Numeral(BigDecimal.ONE, token + 1) : Numeral.NONE;
    }
}
