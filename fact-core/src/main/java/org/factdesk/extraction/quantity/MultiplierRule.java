package org.factdesk.extraction.quantity;

import java.math.BigDecimal;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Backwards;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Unit;
import org.factdesk.text.Tokens;

/** How many times as much: "doublé", "multiplié par trois", "2,5 fois plus", "tenfold". */
public final class MultiplierRule implements Rule {

    @Override
    public long triggers() {
        return NumberRule.NUMBERS | WordClass.MULTIPLIERS.bit();
    }

    @Override
    public long needs() {
        return WordClass.TIMES.bit();
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        Found word = scan.find(token, WordClass.MULTIPLIERS);
        if (word.isPresent()) {
            word(scan, word, drafts);
        }
        ReadNumber number = scan.number(token);
        if (number.isPresent() && !NumberRule.isPartOfCode(scan, number)) {
            times(scan, number, drafts);
        }
    }

    /** A word that holds its factor, or "multiplied by" before a number. */
    private static void word(Scan scan, Found word, Consumer<Draft> drafts) {
        if (scan.tokens().is(word.firstToken(), "twice") && !isAsMuch(scan, word) || isAdjective(scan, word)) {
            return;
        }
        if (!word.value().equals("by")) {
            BigDecimal factor = word.sense().number();
            accept(
                    new ReadNumber(factor, BigDecimal.ONE, word.firstToken(), word.endToken(), Shape.WORDS),
                    word.endToken(),
                    drafts);
            return;
        }
        ReadNumber number = scan.number(word.endToken());
        if (number.isPresent()
                && !scan.find(number.endToken(), WordClass.PERCENTS).isPresent()) {
            accept(
                    new ReadNumber(number.value(), BigDecimal.ONE, word.firstToken(), number.endToken(), Shape.WORDS),
                    number.endToken(),
                    drafts);
        }
    }

    /** "Twice as many", "twice the size", but not "won twice". */
    private static boolean isAsMuch(Scan scan, Found twice) {
        return scan.find(twice.endToken(), WordClass.COMPARISONS).isPresent();
    }

    /** "Un double meurtre", "a triple murder": how many, not how many times as much. */
    private static boolean isAdjective(Scan scan, Found word) {
        Tokens tokens = scan.tokens();
        int token = word.firstToken();
        int next = word.endToken();
        boolean bare = !word.value().equals("by") && tokens.charAt(tokens.end(token) - 1) == 'e';
        boolean noun = tokens.isWord(next)
                && tokens.gap(next) != Tokens.BREAK
                && !scan.find(next, WordClass.FUNCTION_WORDS).isPresent()
                && !scan.find(next, WordClass.COMPARISONS).isPresent();
        return bare && noun && (scan.isFrench() || isSingled(scan, token - 1));
    }

    private static boolean isSingled(Scan scan, int token) {
        return scan.is(token, WordGroup.DETERMINERS);
    }

    private static void times(Scan scan, ReadNumber number, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        int at = tokens.is(number.endToken(), '-') && tokens.isGlued(number.endToken())
                ? number.endToken() + 1
                : number.endToken();
        Found times = scan.find(at, WordClass.TIMES);
        if (times.isPresent() && (isComparison(scan, times) || isChange(scan, number.firstToken()))) {
            accept(number, times.endToken(), drafts);
        }
    }

    /** "Deux fois plus", not "deux fois par semaine" and not "trois fois champion". */
    private static boolean isComparison(Scan scan, Found times) {
        boolean than = scan.tokens().is(times.endToken() + 1, "than");
        return !times.value().equals("again")
                || than
                || scan.find(times.endToken(), WordClass.COMPARISONS).isPresent();
    }

    /** "Has grown 2.5 times", "a augmenté de trois fois". */
    private static boolean isChange(Scan scan, int token) {
        int at = scan.tokens().is(token - 1, "de") ? token - 1 : token;
        return Backwards.endsAt(scan, at, WordClass.DIRECTIONS);
    }

    private static void accept(ReadNumber number, int endToken, Consumer<Draft> drafts) {
        drafts.accept(Draft.figure(MentionKind.MULTIPLIER, number, endToken, Draft.MEASURED, Unit.ONE));
    }
}
