package org.factdesk.extraction.quantity;

import java.math.BigDecimal;
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
import org.factdesk.measure.Unit;
import org.factdesk.text.Tokens;

import static org.factdesk.extraction.lexicon.WordClass.CARDINALS;
import static org.factdesk.extraction.lexicon.WordClass.COLLECTIVES;
import static org.factdesk.extraction.lexicon.WordClass.FRACTIONS;
import static org.factdesk.extraction.lexicon.WordClass.NUMBER_STARTS;
import static org.factdesk.extraction.lexicon.WordClass.SCALES;

/** Any number, whatever is counted. */
public final class NumberRule implements Rule {

    /** What a number can start with. */
    static final long NUMBERS =
            DIGITS | SIGN | WordClass.mask(CARDINALS, SCALES, FRACTIONS, COLLECTIVES, NUMBER_STARTS);

    private static final BigDecimal MILLION = new BigDecimal("1e6");

    @Override
    public long triggers() {
        return NUMBERS;
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        ReadNumber number = scan.number(token);
        if (!number.isPresent() && scan.isOnlyKinds()) {
            few(scan, token, drafts);
        }
        millions(scan, number, drafts);
        if (number.isPresent() && !isPartOfCode(scan, number) && !isPronoun(scan, number) && !isShare(scan, number)) {
            drafts.accept(new Draft(
                    MentionKind.NUMBER,
                    number.firstToken(),
                    number.endToken(),
                    rank(number),
                    new Content.Figure(number, ReadNumber.NONE, Unit.ONE, assumedIso(scan, number)),
                    Optional.empty()));
        }
    }

    /** "A couple", "a few", which say a number only where numbers alone are looked for. */
    private static void few(Scan scan, int token, Consumer<Draft> drafts) {
        Found few = scan.find(token, WordClass.FEW);
        if (few.isPresent() && few.sense().intValue() > 1) {
            ReadNumber number =
                    new ReadNumber(few.sense().number(), BigDecimal.ONE, token, few.endToken(), Shape.COLLECTIVE);
            drafts.accept(Draft.figure(MentionKind.NUMBER, number, few.endToken(), Draft.COUNTED, Unit.ONE));
        }
    }

    /** English "1.5m homes": millions where a plural follows. */
    private static void millions(Scan scan, ReadNumber number, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        int at = number.endToken();
        if (scan.isFrench()
                || number.shape() != Shape.DIGITS
                || number.isScaled()
                || !tokens.is(at, "m")
                || !tokens.isGlued(at)
                || !isPlural(scan, at + 1)) {
            return;
        }
        ReadNumber read =
                new ReadNumber(number.value().multiply(MILLION), MILLION, number.firstToken(), at + 1, Shape.DIGITS);
        drafts.accept(Draft.figure(MentionKind.NUMBER, read, at + 1, Draft.MEASURED + 5, Unit.ONE));
    }

    private static boolean isPlural(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean word = tokens.isWord(token)
                && tokens.gap(token) == Tokens.SPACE
                && tokens.length(token) > 3
                && !scan.find(token, WordClass.FUNCTION_WORDS).isPresent();
        boolean plural = word && tokens.charAt(tokens.end(token) - 1) == 's';
        boolean adjective = word
                && tokens.isWord(token + 1)
                && tokens.gap(token + 1) == Tokens.SPACE
                && tokens.length(token + 1) > 3
                && tokens.charAt(tokens.end(token + 1) - 1) == 's';
        boolean ofThem = tokens.is(token, "of") && scan.is(token + 1, WordGroup.PERSONS_MEANT);
        return plural || adjective || ofThem || scan.is(token, WordGroup.PERSONS_BEHIND);
    }

    /** Lakh and crore without a currency are rupees. */
    private static Optional<String> assumedIso(Scan scan, ReadNumber number) {
        int last = number.endToken() - 1;
        boolean indian = number.isScaled() && scan.is(last, WordGroup.INDIAN_SCALES);
        return indian ? Optional.of("INR") : Optional.empty();
    }

    private static int rank(ReadNumber number) {
        return number.isScaled() || number.shape() == Shape.COLLECTIVE ? Draft.COUNTED : Draft.BARE;
    }

    /** Fractions in words are shares, which have a rule of their own. */
    private static boolean isShare(Scan scan, ReadNumber number) {
        return number.shape() == Shape.FRACTION && scan.tokens().isWord(number.firstToken()) && !scan.isOnlyKinds();
    }

    /** Digits with letters at either end: "A320", "180ml", "5G". */
    static boolean isPartOfCode(Scan scan, ReadNumber number) {
        Tokens tokens = scan.tokens();
        int first = number.firstToken();
        boolean lettersBefore = tokens.isWord(first - 1)
                && tokens.isGlued(first)
                && tokens.isDigits(first)
                && (tokens.length(first - 1) == 1
                        || !scan.find(first - 1, WordClass.CURRENCIES).isPresent());
        return lettersBefore;
    }

    private static boolean isPronoun(Scan scan, ReadNumber number) {
        Tokens tokens = scan.tokens();
        int next = number.endToken();
        boolean glued = tokens.isWord(next) && tokens.isGlued(next) && tokens.isDigits(next - 1);
        return glued
                || number.shape() == Shape.ARTICLE
                        && scan.find(number.firstToken() - 1, WordClass.PRONOUNS)
                                .isPresent();
    }
}
