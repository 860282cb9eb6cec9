package org.factdesk.extraction.quantity;

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
        if (range(scan, number, drafts)) {
            return;
        }
        Tokens tokens = scan.tokens();
        int at = Measured.unitToken(scan, number);
        Found unit = scan.find(at, WordClass.TIME_UNITS);
        if (unit.isPresent() && tokens.gap(at) != Tokens.BREAK) {
            withUnit(scan, number, unit, drafts);
        } else if (isYearOld(scan, at)) {
            accept(number, at + 1, "Y", Draft.TIMED + 1, drafts);
        } else if (isOverOrUnder(scan, number)
                || isOpening(scan, number)
                || isApposition(scan, number)
                || isBehindAgeWord(scan, number)) {
            accept(number, number.endToken(), "Y", Draft.TIMED + 1, drafts);
        }
    }

    /** "De 60 à 69 ans", "aged 18 to 25", where the words before or behind say that it is an age. */
    private static boolean range(Scan scan, ReadNumber low, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        int joiner = low.endToken();
        int first = low.firstToken();
        boolean between = tokens.is(first - 1, "entre") || tokens.is(first - 1, "between");
        boolean and = tokens.is(joiner, "et") || tokens.is(joiner, "and");
        boolean joined = tokens.is(joiner, "a") || tokens.is(joiner, "to") || tokens.is(joiner, '-') || and && between;
        ReadNumber high = joined && !scan.isOnlyKinds() ? scan.number(joiner + 1) : ReadNumber.NONE;
        if (!high.isWhole(1, 120) || low.value().compareTo(high.value()) >= 0 || tokens.gap(joiner) == Tokens.BREAK) {
            return false;
        }
        Found unit = scan.find(high.endToken(), WordClass.TIME_UNITS);
        boolean age = unit.isPresent() ? isAge(scan, high, unit) : isBehindAgeWord(scan, high);
        if (age) {
            Found old = scan.find(unit.endToken(), WordClass.AGES_AFTER);
            int end = old.value().equals("in") ? old.endToken() : unit.isPresent() ? unit.endToken() : high.endToken();
            Content figure = new Content.Figure(low, high, TimeUnits.of(unit.value()), Optional.empty());
            drafts.accept(new Draft(MentionKind.AGE, low.firstToken(), end, Draft.NAMED, figure, Optional.empty()));
        }
        return age;
    }

    private static boolean isAge(Scan scan, ReadNumber number, Found unit) {
        return scan.find(unit.endToken(), WordClass.AGES_AFTER).isPresent()
                || scan.isFrench() && AgeContext.isAge(scan, number, unit);
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
                && (tokens.isCapitalised(first - 2) || isPersonal(tokens, first - 2, next))
                && !isPlaceOrMonth(scan, first - 2)
                && (tokens.is(next, ',')
                        || tokens.is(next, '.')
                        || tokens.is(next, ';')
                        || tokens.is(next, ')')
                        || tokens.is(next, "and"))
                && !(tokens.isGlued(next + 1) && tokens.isDigits(next + 1));
    }

    /** "Her neighbour, 60, said", but not "in two rounds, 12, mostly women,". */
    private static boolean isPersonal(Tokens tokens, int before, int comma) {
        int next = comma + 1;
        boolean singular = tokens.isWord(before) && tokens.length(before) > 2 && !tokens.endsWith(before, "s");
        return singular && tokens.is(comma, ',') && tokens.isWord(next) && !tokens.endsWith(next, "ly");
    }

    /** "Most of them are over 60." */
    private static boolean isOverOrUnder(Scan scan, ReadNumber number) {
        Tokens tokens = scan.tokens();
        int first = number.firstToken();
        boolean compared = (tokens.is(first - 1, "over") || tokens.is(first - 1, "under"))
                        && tokens.is(first - 2, "are")
                || (tokens.is(first - 1, "over") || tokens.is(first - 1, "under")) && tokens.is(first - 2, "were");
        int next = number.endToken();
        boolean people = (tokens.is(first - 1, "over") || tokens.is(first - 1, "under"))
                && scan.find(first - 2, WordClass.AGES).value().equals("people")
                && !scan.find(next, WordClass.PERCENTS).isPresent()
                && !scan.find(next, WordClass.UNITS).isPresent();
        boolean closed = people || !tokens.isWord(next) && !tokens.is(next, '%') || tokens.is(next, "and");
        int verb = scan.is(first - 1, WordGroup.JUST) ? first - 2 : first - 1;
        boolean person = (tokens.is(verb, "was") || tokens.is(verb, "is")) && scan.is(verb - 1, WordGroup.SUBJECTS);
        return !scan.isFrench()
                && !scan.isOnlyKinds()
                && (compared || person || people)
                && closed
                && number.isWhole(person ? 1 : 10, 110)
                && !tokens.is(first - 3, "there");
    }

    /** "At 22, she has": an age at the start of a sentence. */
    private static boolean isOpening(Scan scan, ReadNumber number) {
        Tokens tokens = scan.tokens();
        int at = number.firstToken() - 1;
        int next = number.endToken();
        boolean person = tokens.is(next + 1, "he")
                || tokens.is(next + 1, "she")
                || tokens.is(next + 1, "the")
                || tokens.isCapitalised(next + 1);
        return !scan.isFrench()
                && !scan.isOnlyKinds()
                && number.isWhole(1, 115)
                && tokens.is(at, "at")
                && tokens.isCapitalised(at)
                && tokens.is(next, ',')
                && person;
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
        drafts.accept(Draft.figure(MentionKind.AGE, number, endToken, rank, TimeUnits.of(designator)));
    }
}
