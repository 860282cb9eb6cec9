package org.factdesk.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.factdesk.measure.Period;
import org.factdesk.text.Language;

/**
 * A value and the one it came from: "from 200 to 260", "260, against 200".
 *
 * @param from the value before
 * @param to the value after
 * @param start position in the skeleton of the one that is named first
 * @param end position of the other
 */
record Step(Reading from, Reading to, int start, int end) {

    private static final int REACH = 60;
    private static final double SORTS = 12;
    private static final char DATE = (char) (Line.FIRST_SIGN + Sign.DATE.ordinal());
    private static final Pattern YEAR_AND = Pattern.compile(
            "[^" + DATE + "]{0,40}\\b(?:en|in)\\s" + DATE + ",?\\s(?:et|and|puis|then|but|mais)\\s(?:a |to |de )?\\s*");
    private static final Pattern YEAR = Pattern.compile("[^" + DATE + ",.;]{0,40}\\b(?:en|in)\\s" + DATE);

    /** Every step that a sentence takes. */
    static List<Step> in(Line line) {
        List<Step> steps = new ArrayList<>();
        List<Spot> spots = line.spots();
        for (int at = 0; at < spots.size(); at++) {
            range(line, spots.get(at)).ifPresent(steps::add);
            for (int next = at + 1; next < Math.min(spots.size(), at + 3); next++) {
                step(line, spots.get(at), spots.get(next)).ifPresent(steps::add);
            }
        }
        return steps;
    }

    boolean holds(Spot spot) {
        return spot.index() == from.index() || spot.index() == to.index();
    }

    private static Optional<Step> step(Line line, Spot one, Spot other) {
        if (!one.isLike(other)
                || one.sign() == Sign.RATIO != (other.sign() == Sign.RATIO)
                || other.at() - one.at() > 2 * REACH
                || one.reading().isRange()
                || other.reading().isRange()) {
            return Optional.empty();
        }
        Language language = line.sheet().language();
        String before = line.before(one.at());
        String between = line.between(one.at(), other.at());
        boolean was = Words.WAS.closes(language, before);
        boolean forward = (was || Words.FROM.closes(language, before)) && Words.TO.closes(language, between)
                || was && Words.NOW.closes(language, between.replace(DATE, ' '));
        if (forward) {
            Reading from = one.reading().scaledLike(other.reading());
            return Optional.of(new Step(from, other.reading(), one.at(), other.at()));
        }
        if (YEAR_AND.matcher(between).matches()
                && YEAR.matcher(line.after(other.at())).lookingAt()) {
            return byDates(line, one, other);
        }
        return Words.AGAINST.closes(language, between) && isOfOneSort(one, other) || isBack(language, before, between)
                ? Optional.of(new Step(other.reading(), one.reading(), one.at(), other.at()))
                : Optional.empty();
    }

    /** "48 million passengers, 6% more, on 212,000 flights": what is counted otherwise and by far is something else. */
    private static boolean isOfOneSort(Spot one, Spot other) {
        Optional<String> sort = one.reading().mention().object();
        Optional<String> otherSort = other.reading().mention().object();
        double ratio = one.reading().value() / other.reading().value();
        return sort.isEmpty() || otherSort.isEmpty() || sort.equals(otherSort) || ratio < SORTS && ratio > 1 / SORTS;
    }

    /** "1 500 en 2021 et 1 200 en 2022". */
    private static Optional<Step> byDates(Line line, Spot one, Spot other) {
        Optional<LocalDate> first = date(line, one.at());
        Optional<LocalDate> second = date(line, other.at());
        return first.isEmpty() || second.isEmpty() || !first.get().isBefore(second.get())
                ? Optional.empty()
                : Optional.of(new Step(one.reading(), other.reading(), one.at(), other.at()));
    }

    private static Optional<LocalDate> date(Line line, int sign) {
        int at = line.skeleton().indexOf(DATE, sign);
        return line.sheet().mention(line.mentionAt(at)).period().map(Period::fromInclusive);
    }

    /** "To 60 from 120". */
    private static boolean isBack(Language language, String before, String between) {
        return language == Language.EN && Words.TO.closes(language, before) && Words.FROM.closes(language, between);
    }

    /** "De 40 a 45 euros" read as a range. */
    private static Optional<Step> range(Line line, Spot spot) {
        Reading range = spot.reading();
        if (!range.isRange() || !Words.FROM.closes(line.sheet().language(), line.before(spot.at()))) {
            return Optional.empty();
        }
        Reading low = range.lowEnd().scaledLike(range.highEnd());
        boolean rises = low.value() > range.low() || range.startsWithLow(line.sheet());
        Reading first = rises ? low : range.highEnd();
        Reading second = rises ? range.highEnd() : low;
        return Optional.of(new Step(first, second, spot.at(), spot.at()));
    }
}
