package org.factdesk.extraction.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Lengths of time: "sept mois", "un an et demi", "2 h 30", "half an hour", "a three-day strike". */
public final class DurationRule implements Rule {

    @Override
    public long triggers() {
        return DIGITS
                | WordClass.mask(
                        WordClass.CARDINALS,
                        WordClass.SCALES,
                        WordClass.COLLECTIVES,
                        WordClass.FRACTIONS,
                        WordClass.FEW,
                        WordClass.NUMBER_STARTS);
    }

    @Override
    public long needs() {
        return WordClass.mask(WordClass.CALENDAR_UNITS, WordClass.CLOCK_WORDS);
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        if (Articles.isIdle(scan, token)) {
            return;
        }
        Length length = Length.read(scan, token);
        if (!length.isPresent()) {
            range(scan, token, drafts);
            return;
        }
        Length more = orMore(scan, length);
        if (more.isPresent()) {
            drafts.accept(Draft.dated(
                    MentionKind.DURATION,
                    token,
                    more.endToken(),
                    Draft.TIMED,
                    Moments.moment(List.of(reading(length), reading(more)))));
            return;
        }
        boolean said = !length.isVague() && DurationContext.isLength(scan, length);
        if (said || scan.isOnlyKinds()) {
            drafts.accept(Scopes.with(scan, draft(length), false));
        } else if (isMany(scan, length)) {
            TimeReading many = TimeReading.lasting(length.timexOfMany(), Optional.empty());
            drafts.accept(Scopes.with(scan, draft(length, List.of(many)), false));
        }
    }

    /** The two of "a year or two", "un jour ou deux"; of "un an ou deux peines" it counts something else. */
    private static Length orMore(Scan scan, Length length) {
        Tokens tokens = scan.tokens();
        int or = length.endToken();
        boolean joined = tokens.is(or, "or") || tokens.is(or, "ou");
        boolean one =
                length.steps().size() == 1 && length.steps().get(0).count().compareTo(BigDecimal.ONE) == 0;
        ReadNumber number = joined && one && !length.isVague() ? scan.number(or + 1) : ReadNumber.NONE;
        int end = number.endToken();
        boolean noun = tokens.isWord(end)
                && tokens.gap(end) != Tokens.BREAK
                && !scan.find(end, WordClass.FUNCTION_WORDS).isPresent();
        return number.isWhole(2, 3) && !noun
                ? new Length(List.of(), length.firstToken(), end, false)
                        .with(number.intValue(), length.steps().get(0).unit(), end)
                : Length.NONE;
    }

    /** "Quelques jours", "several weeks"; "all day" is none. */
    private static boolean isMany(Scan scan, Length length) {
        return length.isVague()
                && scan.find(length.firstToken(), WordClass.FEW).value().equals("3");
    }

    private static Draft draft(Length length) {
        TimeReading plain = reading(length);
        return length.hasPartOfYear()
                ? draft(length, List.of(plain, TimeReading.lasting(length.timexInMonths(), plain.seconds())))
                : draft(length, List.of(plain));
    }

    private static Draft draft(Length length, List<TimeReading> readings) {
        return Draft.dated(
                MentionKind.DURATION, length.firstToken(), length.endToken(), Draft.TIMED, Moments.moment(readings));
    }

    /** The "000" of "R50,000 or 12 months". */
    private static boolean isInNumber(Tokens tokens, int token) {
        return tokens.isGlued(token) && (tokens.is(token - 1, ',') || tokens.is(token - 1, '.'));
    }

    /** "Six à neuf mois", "two to three weeks": both ends are readings of one length. */
    private static void range(Scan scan, int token, Consumer<Draft> drafts) {
        Count low = isInNumber(scan.tokens(), token) ? Count.NONE : Count.read(scan, token);
        int at = low.isPresent() ? Joiners.after(scan, low.endToken(), token) : -1;
        boolean or = low.isPresent()
                && (scan.tokens().is(low.endToken(), "ou") || scan.tokens().is(low.endToken(), "or"));
        Length high = at > 0 || or ? Length.read(scan, or ? low.endToken() + 1 : at) : Length.NONE;
        boolean ages = scan.isFrench()
                && high.isPresent()
                && high.steps().get(0).unit().isYears()
                && scan.is(token - 1, WordGroup.PLURAL_DETERMINERS);
        boolean range = !ages
                && high.isPresent()
                && high.steps().size() == 1
                && !low.isVague()
                && low.value().compareTo(high.steps().get(0).count()) < 0;
        if (range) {
            Length.Step step = new Length.Step(low.value(), high.steps().get(0).unit());
            Length first = new Length(List.of(step), token, high.endToken(), false);
            drafts.accept(Draft.dated(
                    MentionKind.DURATION,
                    token,
                    high.endToken(),
                    Draft.TIMED,
                    Moments.moment(List.of(reading(first), reading(high)))));
        }
    }

    private static TimeReading reading(Length length) {
        return TimeReading.lasting(length.timex(), Optional.of(length.seconds()));
    }
}
