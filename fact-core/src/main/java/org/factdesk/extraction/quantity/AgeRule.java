package org.factdesk.extraction.quantity;

import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Dimension;
import org.factdesk.measure.Unit;
import org.factdesk.text.Tokens;

/** How old somebody is: "âgé de 36 ans", "Marie Dupont, 45 ans,", "a 36-year-old", "John Smith, 52,". */
public final class AgeRule implements Rule {

    @Override
    public long triggers() {
        return DIGITS | WordClass.mask(WordClass.CARDINALS, WordClass.COLLECTIVES);
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        ReadNumber number = scan.number(token);
        if (!number.isWhole(0, 5000) && number.shape() != Shape.FRACTION
                || number.shape() == Shape.VAGUE
                || NumberRule.isPartOfCode(scan, number)) {
            return;
        }
        Tokens tokens = scan.tokens();
        int at = tokens.is(number.endToken(), '-') && tokens.isGlued(number.endToken())
                ? number.endToken() + 1
                : number.endToken();
        Found unit = scan.find(at, WordClass.TIME_UNITS);
        if (unit.isPresent() && tokens.gap(at) != Tokens.BREAK) {
            withUnit(scan, number, unit, drafts);
        } else if (isYearOld(scan, at)) {
            accept(number, at + 1, "Y", Draft.TIMED + 1, drafts);
        } else if (isApposition(scan, number) || isBehindAgeWord(scan, number)) {
            accept(number, number.endToken(), "Y", Draft.TIMED + 1, drafts);
        }
    }

    private static boolean isYearOld(Scan scan, int token) {
        return !scan.isFrench() && scan.tokens().is(token, "yo");
    }

    private static void withUnit(Scan scan, ReadNumber number, Found unit, Consumer<Draft> drafts) {
        Found old = scan.find(unit.endToken(), WordClass.AGES_AFTER);
        Tokens tokens = scan.tokens();
        int hyphen = tokens.is(unit.endToken(), '-') ? unit.endToken() + 1 : unit.endToken();
        old = old.isPresent() ? old : scan.find(hyphen, WordClass.AGES_AFTER);
        if (old.isPresent()) {
            int end = old.value().equals("out") ? unit.endToken() : old.endToken();
            accept(number, end, unit.value(), Draft.TIMED + 5, drafts);
        } else if (scan.isOnlyKinds() || scan.isFrench() && AgeContext.isAge(scan, number, unit)) {
            accept(number, unit.endToken(), unit.value(), Draft.TIMED + 5, drafts);
        }
    }

    /** English news gives an age between commas behind a name: "Jane Roe, 36, said". */
    private static boolean isApposition(Scan scan, ReadNumber number) {
        Tokens tokens = scan.tokens();
        int first = number.firstToken();
        int next = number.endToken();
        return !scan.isFrench()
                && !scan.isOnlyKinds()
                && number.isWhole(1, 115)
                && number.shape() == Shape.DIGITS
                && tokens.is(first - 1, ',')
                && tokens.isCapitalised(first - 2)
                && !isPlaceOrMonth(scan, first - 2)
                && (tokens.is(next, ',')
                        || tokens.is(next, '.')
                        || tokens.is(next, ';')
                        || tokens.is(next, ')')
                        || tokens.is(next, "and"))
                && !(tokens.isGlued(next + 1) && tokens.isDigits(next + 1));
    }

    private static boolean isPlaceOrMonth(Scan scan, int token) {
        return scan.find(token, WordClass.MONTHS).isPresent()
                || scan.find(token, WordClass.WEEKDAYS).isPresent();
    }

    private static boolean isBehindAgeWord(Scan scan, ReadNumber number) {
        return !scan.isOnlyKinds()
                && !scan.isFrench()
                && number.isWhole(0, 115)
                && AgeContext.isBehindWord(scan, number.firstToken())
                && !scan.find(number.endToken(), WordClass.TIME_UNITS).isPresent();
    }

    private static void accept(ReadNumber number, int endToken, String designator, int rank, Consumer<Draft> drafts) {
        drafts.accept(Draft.figure(MentionKind.AGE, number, endToken, rank, unit(designator)));
    }

    private static Unit unit(String designator) {
        return switch (designator) {
            case "M" -> Unit.of("month", Dimension.DURATION, "2629746");
            case "W" -> Unit.of("week", Dimension.DURATION, "604800");
            case "D" -> Unit.of("day", Dimension.DURATION, "86400");
            case "TH" -> Unit.of("hour", Dimension.DURATION, "3600");
            default -> Unit.of("year", Dimension.DURATION, "31556952");
        };
    }
}
