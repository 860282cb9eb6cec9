package org.factdesk.extraction.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Content;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Fractions in words: "deux tiers", "un cinquième", "la moitié", "three quarters", "a third of". */
public final class FractionRule implements Rule {

    @Override
    public long triggers() {
        return WordClass.mask(WordClass.CARDINALS, WordClass.FRACTIONS, WordClass.ORDINALS, WordClass.NUMBER_STARTS);
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        Found alone = scan.find(token, WordClass.FRACTIONS);
        if (alone.isPresent()) {
            if (isAlone(scan, alone)) {
                accept(scan, one(token), alone, drafts);
            }
            return;
        }
        ReadNumber numerator = numerator(scan, token);
        if (!numerator.isPresent()) {
            return;
        }
        int at = tokens.is(numerator.endToken(), '-') ? numerator.endToken() + 1 : numerator.endToken();
        Found name = scan.find(at, WordClass.FRACTIONS);
        if (name.isPresent()) {
            accept(scan, numerator, name, drafts);
        } else {
            ordinal(scan, numerator, at, drafts);
        }
    }

    private static ReadNumber one(int token) {
        return new ReadNumber(BigDecimal.ONE, BigDecimal.ONE, token, token, Shape.WORDS);
    }

    private static ReadNumber numerator(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        if (!scan.isFrench() && (tokens.is(token, "a") || tokens.is(token, "an"))) {
            return new ReadNumber(BigDecimal.ONE, BigDecimal.ONE, token, token + 1, Shape.ARTICLE);
        }
        Found word = scan.find(token, WordClass.CARDINALS);
        return word.isPresent() && word.sense().intValue() > 0
                ? new ReadNumber(word.sense().number(), BigDecimal.ONE, token, word.endToken(), Shape.WORDS)
                : ReadNumber.NONE;
    }

    /** "Moitié", "half", "tiers", "quart" without a number word before them. */
    private static boolean isAlone(Scan scan, Found name) {
        Tokens tokens = scan.tokens();
        int before = name.firstToken() - 1;
        int next = name.endToken();
        boolean hyphen =
                tokens.is(next, '-') && tokens.isGlued(next) || tokens.is(before, '-') && tokens.isGlued(before + 1);
        if (scan.isFrench()) {
            boolean whole = tokens.is(name.firstToken(), "moitie");
            boolean definite = tokens.is(before, "le") || tokens.is(before, "du") || tokens.is(before, "au");
            boolean of = scan.is(next, WordGroup.OF);
            return !hyphen && (whole || definite && of && name.sense().intValue() > 2);
        }
        return !hyphen && name.sense().intValue() == 2 && tokens.is(name.firstToken(), "half") && !isPeriod(scan, name);
    }

    /** "First half", "the second half of 2024" and "half an hour" are no shares. */
    private static boolean isPeriod(Scan scan, Found name) {
        Tokens tokens = scan.tokens();
        int next = name.endToken();
        boolean article = tokens.is(next, "a") || tokens.is(next, "an");
        Found unit = scan.find(article ? next + 1 : next, WordClass.TIME_UNITS);
        return scan.find(name.firstToken() - 1, WordClass.ORDINALS).isPresent()
                || article && unit.isPresent()
                || tokens.is(name.firstToken() - 1, "other")
                || tokens.is(next, "time")
                || tokens.is(next, "way");
    }

    /** A denominator that is also an ordinal: "un cinquième des", "three fifths". */
    private static void ordinal(Scan scan, ReadNumber numerator, int at, Consumer<Draft> drafts) {
        Found name = scan.find(at, WordClass.ORDINALS);
        if (!name.isPresent() || name.sense().intValue() < 3) {
            return;
        }
        Tokens tokens = scan.tokens();
        int last = tokens.end(name.endToken() - 1) - 1;
        boolean plural = tokens.charAt(last) == 's' && numerator.value().compareTo(BigDecimal.ONE) > 0;
        boolean one = numerator.value().compareTo(BigDecimal.ONE) == 0;
        if (plural || one && isOf(scan, name.endToken())) {
            accept(scan, numerator, name, drafts);
        }
    }

    private static boolean isOf(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        return scan.is(token, WordGroup.OF) || !tokens.isWord(token);
    }

    private static void accept(Scan scan, ReadNumber numerator, Found name, Consumer<Draft> drafts) {
        BigDecimal denominator = name.sense().number();
        int first = numerator.firstToken();
        int end = name.endToken();
        if (!scan.isLookingFor(MentionKind.RATIO)) {
            return;
        }
        ReadNumber below = new ReadNumber(denominator, BigDecimal.ONE, name.firstToken(), end, Shape.WORDS);
        drafts.accept(new Draft(
                MentionKind.RATIO, first, end, Draft.MEASURED, new Content.Share(numerator, below), Optional.empty()));
    }

    static BigDecimal quotient(ReadNumber numerator, BigDecimal denominator) {
        return numerator.value().divide(denominator, MathContext.DECIMAL64);
    }
}
