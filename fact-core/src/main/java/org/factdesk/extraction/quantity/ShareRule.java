package org.factdesk.extraction.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Content;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Unit;
import org.factdesk.text.Tokens;

/** So many out of so many: "un Français sur trois", "3 élèves sur 10", "one in four voters", "9 out of 10". */
public final class ShareRule implements Rule {

    /** The most words between the two numbers. */
    private static final int FARTHEST = 4;

    @Override
    public long triggers() {
        return NumberRule.NUMBERS;
    }

    @Override
    public long needs() {
        return WordClass.SHARES.bit();
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        ReadNumber numerator = scan.number(token);
        if (!numerator.isPresent() || numerator.shape() == Shape.VAGUE || NumberRule.isPartOfCode(scan, numerator)) {
            return;
        }
        int farthest = numerator.endToken() + (!scan.isLookingFor(MentionKind.RATIO) ? 0 : FARTHEST);
        for (int at = numerator.endToken(); at <= farthest && isInside(scan, at); at++) {
            Found outOf = scan.find(at, WordClass.SHARES);
            if (outOf.isPresent()) {
                share(scan, numerator, outOf, drafts);
                return;
            }
        }
    }

    private static boolean isInside(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean stop = scan.find(token, WordClass.FUNCTION_WORDS).isPresent() && !tokens.is(token, "de");
        return tokens.isWord(token)
                && tokens.gap(token) != Tokens.BREAK
                && (scan.find(token, WordClass.SHARES).isPresent() || !stop);
    }

    private static void share(Scan scan, ReadNumber numerator, Found outOf, Consumer<Draft> drafts) {
        ReadNumber denominator = scan.number(outOf.endToken());
        boolean over = outOf.value().equals("over");
        if (!denominator.isPresent()
                || denominator.value().signum() <= 0
                || denominator.shape() == Shape.VAGUE
                || !over && denominator.value().compareTo(numerator.value()) <= 0
                || over && (scan.isLookingFor(MentionKind.RATIO) || isMeasured(scan, denominator))) {
            return;
        }
        if (scan.isLookingFor(MentionKind.RATIO) && !isShare(scan, numerator, outOf, denominator)) {
            return;
        }
        if (!scan.isLookingFor(MentionKind.RATIO)
                && !outOf.value().equals("over")
                && outOf.firstToken() == numerator.endToken()
                && scan.tokens().is(outOf.firstToken(), "in")) {
            return;
        }
        drafts.accept(draft(scan, numerator, denominator));
    }

    /** Whether the second number is no year, length or date: "one in 2024", "2 sur 3 ans". */
    private static boolean isShare(Scan scan, ReadNumber numerator, Found outOf, ReadNumber denominator) {
        boolean year = denominator.isWhole(1500, 2100)
                && scan.tokens().length(denominator.firstToken()) == 4
                && denominator.endToken() == denominator.firstToken() + 1;
        boolean round = numerator.isWhole(1, 100_000) && denominator.value().compareTo(BigDecimal.ONE) > 0;
        boolean loose = outOf.value().equals("in")
                && (!isOftenShare(denominator) || isTally(scan, numerator, outOf, denominator));
        return !year
                && round
                && !loose
                && !isAbout(scan, numerator, outOf, denominator)
                && !isMeasured(scan, denominator)
                && !numerator.isScaled();
    }

    /** "15 goals in 28 games": both are counted, of different things. */
    private static boolean isTally(Scan scan, ReadNumber numerator, Found outOf, ReadNumber denominator) {
        Tokens tokens = scan.tokens();
        int next = denominator.endToken();
        return outOf.firstToken() > numerator.endToken()
                && tokens.isWord(next)
                && tokens.gap(next) != Tokens.BREAK
                && !scan.find(next, WordClass.FUNCTION_WORDS).isPresent();
    }

    /** "Un essai sur 30 420 volontaires", "un livre sur trois femmes": one thing about many. */
    private static boolean isAbout(Scan scan, ReadNumber numerator, Found outOf, ReadNumber denominator) {
        Tokens tokens = scan.tokens();
        int next = denominator.endToken();
        boolean plural = tokens.isWord(next)
                && tokens.gap(next) != Tokens.BREAK
                && (tokens.endsWith(next, "s") || tokens.endsWith(next, "x"))
                && !scan.find(next, WordClass.FUNCTION_WORDS).isPresent();
        return numerator.shape() == Shape.ARTICLE && outOf.firstToken() > numerator.endToken() && plural;
    }

    private static boolean isOftenShare(ReadNumber denominator) {
        return denominator.isWhole(2, 12)
                || denominator.value().remainder(BigDecimal.TEN).signum() == 0
                || denominator.isWhole(2, 99);
    }

    private static boolean isMeasured(Scan scan, ReadNumber number) {
        int at = Measured.unitToken(scan, number);
        return scan.find(at, WordClass.UNITS).isPresent()
                || scan.find(at, WordClass.TIME_UNITS).isPresent()
                || scan.find(at, WordClass.CURRENCIES).isPresent()
                || scan.find(at, WordClass.PERCENTS).isPresent()
                || scan.find(at, WordClass.MONTHS).isPresent();
    }

    private static Draft draft(Scan scan, ReadNumber numerator, ReadNumber denominator) {
        int first = numerator.firstToken();
        int end = denominator.endToken();
        if (scan.isLookingFor(MentionKind.RATIO)) {
            return new Draft(
                    MentionKind.RATIO,
                    first,
                    end,
                    Draft.MEASURED,
                    new Content.Share(numerator, denominator),
                    Optional.empty());
        }
        BigDecimal quotient = numerator.value().divide(denominator.value(), MathContext.DECIMAL64);
        ReadNumber number = new ReadNumber(quotient, BigDecimal.ONE, first, end, Shape.FRACTION);
        return Draft.figure(MentionKind.NUMBER, number, end, Draft.MEASURED, Unit.ONE);
    }
}
