package org.factdesk.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "Il y a environ cinq ans", "dans deux semaines", "three days ago", "in two weeks". */
final class DistanceForm implements DateForm {

    @Override
    public long triggers() {
        return Rule.DIGITS
                | WordClass.mask(
                        WordClass.DISTANCES,
                        WordClass.CARDINALS,
                        WordClass.COLLECTIVES,
                        WordClass.FEW,
                        WordClass.NUMBER_STARTS,
                        WordClass.FRACTIONS);
    }

    @Override
    public long needs() {
        return WordClass.DISTANCES.bit();
    }

    @Override
    public When read(Scan scan, int token) {
        Found word = scan.find(token, WordClass.DISTANCES);
        if (word.isPresent() && word.value().startsWith("before")) {
            return wordFirst(scan, token, word);
        }
        Length length = Length.read(scan, token);
        Found behind = length.isPresent() ? scan.find(length.endToken(), WordClass.DISTANCES) : Found.NOTHING;
        boolean far = behind.isPresent() && isBehind(scan, behind);
        return far ? when(scan, token, behind.endToken(), length, direction(behind)) : When.NOTHING;
    }

    /** "Ago", "from now"; "later" counts from something else, unless nothing but dates is looked for. */
    static boolean isBehind(Scan scan, Found word) {
        return word.value().startsWith("after") || word.value().startsWith("other") && scan.isOnlyKinds();
    }

    private static When wordFirst(Scan scan, int token, Found word) {
        int at = word.endToken();
        Found approximator = scan.find(at, WordClass.APPROXIMATORS);
        Length length = Length.read(scan, at);
        if (!length.isPresent() && approximator.isPresent()) {
            length = Length.read(scan, approximator.endToken());
        }
        int direction = direction(word);
        if (length.isPresent() && scan.tokens().is(token, "within")) {
            return within(scan, token, length);
        }
        boolean said = length.isPresent() && scan.tokens().gap(at) != Tokens.BREAK;
        return said && (direction < 0 || isAhead(scan, token, length))
                ? when(scan, token, length.endToken(), length, direction)
                : When.NOTHING;
    }

    /** "In three years" may also be how long something took. */
    private static boolean isAhead(Scan scan, int token, Length length) {
        return scan.isOnlyKinds() || scan.isFrench() || Tense.isFuture(scan, token, length.endToken());
    }

    /** "Within five days" is a length in the news, and a stretch from today on where only dates are looked for. */
    private static When within(Scan scan, int token, Length length) {
        if (!scan.isOnlyKinds() || !length.isCalendar()) {
            return When.NOTHING;
        }
        List<Stretch> stretches = scan.reference()
                .map(today -> List.of(Stretch.between(today, length.shifted(today, 1))))
                .orElseGet(List::of);
        Tokens tokens = scan.tokens();
        boolean fromNow = tokens.is(length.endToken(), "from")
                && (tokens.is(length.endToken() + 1, "today") || tokens.is(length.endToken() + 1, "now"));
        int end = fromNow ? length.endToken() + 2 : length.endToken();
        return When.period(token, end, stretches, length.timex());
    }

    private static int direction(Found word) {
        return word.value().endsWith("-1") ? -1 : 1;
    }

    private static When when(Scan scan, int token, int end, Length length, int direction) {
        if (!length.isCalendar()) {
            return When.NOTHING;
        }
        boolean known = !length.isVague() || scan.isOnlyKinds();
        String timex = known ? length.timex() : VagueForm.reference(direction);
        List<Stretch> stretches = known
                ? scan.reference()
                        .map(today -> stretches(length, direction, today))
                        .orElseGet(List::of)
                : List.of();
        Part weekday = scan.isOnlyKinds() ? weekdayBehind(scan, end) : Part.NONE;
        if (weekday.isPresent() && scan.reference().isPresent()) {
            LocalDate there = length.shifted(scan.reference().get(), direction);
            List<Stretch> days = AnchoredWeekdayForm.near(there, DayOfWeek.of(weekday.value()));
            return When.day(token, weekday.endToken(), days, timex);
        }
        boolean day = length.days() || stretches.isEmpty();
        return day ? When.day(token, end, stretches, timex) : When.period(token, end, stretches, timex);
    }

    /** "Two months from today on Tuesday". */
    private static Part weekdayBehind(Scan scan, int token) {
        Found weekday = scan.tokens().is(token, "on") ? scan.find(token + 1, WordClass.WEEKDAYS) : Found.NOTHING;
        return weekday.isPresent() ? new Part(weekday.sense().intValue(), weekday.endToken()) : Part.NONE;
    }

    /** The year or month so far away, and the very day. */
    private static List<Stretch> stretches(Length length, int direction, LocalDate today) {
        LocalDate day = length.shifted(today, direction);
        List<Stretch> readings = new ArrayList<>(2);
        if (!length.days()) {
            readings.add(
                    length.years() ? Stretch.year(day.getYear()) : Stretch.month(day.getYear(), day.getMonthValue()));
        }
        readings.add(Stretch.day(day));
        return readings;
    }
}
