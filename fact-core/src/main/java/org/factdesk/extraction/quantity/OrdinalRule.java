package org.factdesk.extraction.quantity;

import java.math.BigDecimal;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Unit;
import org.factdesk.text.Tokens;

/** Places in a row: "deuxième", "XXIe", "22nd", and "next" or "last" where only places are looked for. */
public final class OrdinalRule implements Rule {

    @Override
    public long triggers() {
        return DIGITS | WordClass.mask(WordClass.ORDINALS, WordClass.CARDINALS, WordClass.SCALES, WordClass.POSITIONS);
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        if (scan.tokens().isDigits(token)) {
            digits(scan, token, drafts);
            return;
        }
        ReadNumber ordinal = scan.ordinal(token);
        if (ordinal.isPresent() && !isTime(scan, ordinal) && !isRuler(scan, ordinal) && !isAdverb(scan, ordinal)) {
            accept(ordinal, drafts);
        }
        Found position = scan.isOnlyKinds() ? scan.find(token, WordClass.POSITIONS) : Found.NOTHING;
        if (position.isPresent()) {
            accept(new ReadNumber(BigDecimal.ZERO, BigDecimal.ONE, token, position.endToken(), Shape.UNSAID), drafts);
        }
    }

    /** "When it first opened", "first reported by". */
    private static boolean isAdverb(Scan scan, ReadNumber ordinal) {
        Tokens tokens = scan.tokens();
        int token = ordinal.firstToken();
        int before = token - 1;
        boolean subject = tokens.is(before, ',') || scan.is(before, WordGroup.ADVERB_SUBJECTS);
        return tokens.is(token, "first") && subject && isParticiple(scan, token + 1) && !scan.isOnlyKinds();
    }

    private static boolean isParticiple(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        return tokens.endsWith(token, "ed") || scan.is(token, WordGroup.IRREGULAR_PARTICIPLES);
    }

    /** "François Ier". */
    private static boolean isRuler(Scan scan, ReadNumber ordinal) {
        Tokens tokens = scan.tokens();
        int token = ordinal.firstToken();
        char first = tokens.firstChar(token);
        return (first == 'I' || first == 'V' || first == 'X')
                && tokens.isCapitalised(token - 1)
                && tokens.length(token - 1) > 2
                && tokens.gap(token) == Tokens.SPACE;
    }

    private static void digits(Scan scan, int token, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        ReadNumber number = scan.number(token);
        int at = isGrouped(tokens, number) ? number.endToken() : token + 1;
        Found ending = tokens.isGlued(at) ? scan.find(at, WordClass.ORDINAL_ENDINGS) : Found.NOTHING;
        boolean glued = tokens.isGlued(token) && (tokens.isWord(token - 1) || tokens.is(token - 1, '.'));
        if (ending.isPresent() && !glued && tokens.length(token) < 7) {
            BigDecimal value = at > token + 1 ? number.value() : new BigDecimal(tokens.text(token, token + 1));
            accept(new ReadNumber(value, BigDecimal.ONE, token, ending.endToken(), Shape.DIGITS), drafts);
        }
    }

    /** "1,000th", "10 000e". */
    private static boolean isGrouped(Tokens tokens, ReadNumber number) {
        return number.isWhole(1000, 999_999)
                && number.endToken() > number.firstToken() + 1
                && tokens.isDigits(number.endToken() - 1)
                && tokens.length(number.endToken() - 1) == 3;
    }

    private static void accept(ReadNumber number, Consumer<Draft> drafts) {
        drafts.accept(Draft.figure(MentionKind.ORDINAL, number, number.endToken(), Draft.COUNTED + 1, Unit.ONE));
    }

    /** "A second", "per second", "une seconde": the unit of time. */
    private static boolean isTime(Scan scan, ReadNumber ordinal) {
        Tokens tokens = scan.tokens();
        int token = ordinal.firstToken();
        if (ordinal.endToken() != token + 1 || !tokens.is(token, scan.isFrench() ? "seconde" : "second")) {
            return false;
        }
        boolean noun = tokens.isWord(token + 1)
                && scan.find(token + 1, WordClass.FUNCTION_WORDS).endToken() < 0;
        boolean article = scan.is(token - 1, WordGroup.BEFORE_SECONDS);
        return article && !noun;
    }
}
