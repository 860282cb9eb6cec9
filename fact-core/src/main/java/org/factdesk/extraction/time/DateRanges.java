package org.factdesk.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Reads from one date to another: "2019-2023", "du 3 au 5 mars", "mars à mai 2024", "Monday to Friday". */
final class DateRanges {

    private final Scan scan;
    private final Tokens tokens;
    private final DateWords words;

    DateRanges(Scan scan) {
        this.scan = scan;
        tokens = scan.tokens();
        words = new DateWords(scan);
    }

    /** The range that starts with a date, or with a bare day where none stands there. */
    When read(int token, When date) {
        if (!date.isPresent()) {
            return bareDay(token);
        }
        int at = Joiners.after(scan, date.endToken(), date.firstToken());
        at = at < 0 ? afterAnd(date) : at;
        When shortYear = shortYear(date);
        if (at < 0 || shortYear.isPresent()) {
            return shortYear.isPresent() ? shortYear : bareDay(token);
        }
        When end = Calendar.at(scan, at);
        if (!end.isPresent() || end.firstToken() - at > 1) {
            end = endInStart(date, at);
        }
        return end.isPresent() ? joined(date, end) : bareDay(token);
    }

    /** "Du 3 au 5 mars", "3-5 March": only the end says the month. */
    private When bareDay(int token) {
        Part day = words.day(token);
        int at = day.isPresent() ? Joiners.after(scan, day.endToken(), token) : -1;
        if (day.isPresent() && at < 0) {
            at = afterAnd(day);
        }
        When end = at > 0 ? new WrittenDate().read(scan, at) : When.NOTHING;
        if (!end.isPresent() && at > 0 && scan.isOnlyKinds()) {
            When inMonth = inMonth(token, day, at);
            return inMonth.isPresent() ? inMonth : bareDays(token, day, at);
        }
        if (!end.isPresent()
                || end.parts().day() == DateParts.UNSAID
                || end.parts().month() == DateParts.UNSAID) {
            return When.NOTHING;
        }
        DateParts start = DateParts.ofDay(DateParts.UNSAID, DateParts.UNSAID, day.value());
        boolean rising = day.value() < end.parts().day();
        return rising ? written(token, end.endToken(), start, end.parts()) : When.NOTHING;
    }

    /** "Du 17 au 20": of a month that is not said. */
    private When bareDays(int token, Part first, int at) {
        Part last = tokens.is(token - 1, "du") && tokens.is(first.endToken(), "au") ? words.day(at) : Part.NONE;
        int end = last.endToken();
        boolean counted = last.isPresent()
                && tokens.isWord(end)
                && !scan.find(end, WordClass.FUNCTION_WORDS).isPresent();
        if (!last.isPresent() || counted || first.value() >= last.value() || tokens.is(end, '%')) {
            return When.NOTHING;
        }
        DateParts start = DateParts.ofDay(DateParts.UNSAID, DateParts.UNSAID, first.value());
        return written(token, end, start, DateParts.ofDay(DateParts.UNSAID, DateParts.UNSAID, last.value()));
    }

    /** "4 to 23 next month". */
    private When inMonth(int token, Part first, int at) {
        Part last = words.day(at);
        int behind = last.isPresent() ? Links.afterOf(tokens, last.endToken()) : -1;
        When month = behind > 0 ? new ShiftedForm().read(scan, behind) : When.NOTHING;
        if (!month.isPresent() || month.isDay() || first.value() >= last.value()) {
            return When.NOTHING;
        }
        List<Stretch> ranges = month.each(whole -> Stretch.between(
                whole.from().plusDays(first.value() - 1L), whole.from().plusDays(last.value())));
        return When.period(token, month.endToken(), ranges, month.timex());
    }

    /** "Les 3 et 4 mars". */
    private int afterAnd(Part day) {
        boolean and = tokens.is(day.endToken(), "et") || tokens.is(day.endToken(), "and");
        int at = and ? Links.afterArticle(tokens, day.endToken() + 1) : -1;
        Part next = and ? words.day(at) : Part.NONE;
        return next.isPresent() && next.value() == day.value() + 1 ? at : -1;
    }

    /** "March 10 and 11". */
    private int afterAnd(When date) {
        DateParts parts = date.parts();
        boolean monthFirst = parts.day() != DateParts.UNSAID
                && words.monthOrSign(date.firstToken()).isPresent();
        return monthFirst ? afterAnd(new Part(parts.day(), date.endToken())) : -1;
    }

    /** "March 3-5": only the start says the month. */
    private When endInStart(When date, int token) {
        DateParts start = date.parts();
        boolean monthFirst = words.monthOrSign(date.firstToken()).isPresent()
                || words.weekday(date.firstToken()).isPresent();
        Part day = start.month() != DateParts.UNSAID && start.day() != DateParts.UNSAID && monthFirst
                ? words.day(token)
                : Part.NONE;
        if (!day.isPresent() || day.value() <= start.day()) {
            return When.NOTHING;
        }
        Part year = YearBehind.of(scan, words, day.endToken());
        DateParts parts = DateParts.ofDay(year.isPresent() ? year.value() : start.year(), start.month(), day.value());
        int end = year.isPresent() ? year.endToken() : day.endToken();
        return When.ofParts(token, end, parts, scan.reference(), false);
    }

    /** "2023-24", "2023/24", "2023/2024". */
    private When shortYear(When date) {
        DateParts parts = date.parts();
        int at = date.endToken();
        boolean year = parts.year() != DateParts.UNSAID
                && parts.month() == DateParts.UNSAID
                && (tokens.is(at, '-') || tokens.is(at, '/'))
                && tokens.isGlued(at)
                && tokens.isGlued(at + 1);
        Part two = year ? words.shortYear(at + 1) : Part.NONE;
        Part four = year && tokens.is(at, '/') && tokens.length(at + 1) == 4 ? words.yearInDigits(at + 1) : two;
        int next = four.isPresent() && tokens.length(at + 1) == 4
                ? four.value()
                : parts.year() / 100 * 100 + two.value() % 100;
        boolean following = four.isPresent() && next > parts.year() && next - parts.year() < 30;
        return following ? written(date.firstToken(), four.endToken(), parts, DateParts.ofYear(next)) : When.NOTHING;
    }

    private When joined(When start, When end) {
        DateParts from = start.parts();
        DateParts to = end.parts();
        if (from.isSaid() && to.isSaid()) {
            return isOdd(start, end) ? When.NOTHING : written(start.firstToken(), end.endToken(), from, to);
        }
        List<Stretch> beside = start.isDay() && end.isDay() ? WeekdayRange.between(start, end) : List.of();
        if (!beside.isEmpty()) {
            return When.period(start.firstToken(), end.endToken(), beside, "(XXXX,XXXX)");
        }
        return range(start.firstToken(), end.endToken(), pairs(start.stretches(), end.stretches()), isExact(end));
    }

    /** A year and a weekday are no two ends of anything. */
    private boolean isOdd(When start, When end) {
        DateParts from = start.parts();
        DateParts to = end.parts();
        boolean years = from.month() == DateParts.UNSAID && from.year() != DateParts.UNSAID;
        boolean falling = years && to.year() != DateParts.UNSAID && to.year() < from.year();
        boolean weekdays = (from.weekday() != DateParts.UNSAID && from.day() == DateParts.UNSAID)
                != (to.weekday() != DateParts.UNSAID && to.day() == DateParts.UNSAID);
        return falling || weekdays && (years || to.isDay() == from.isDay() && to.day() == DateParts.UNSAID);
    }

    private When written(int firstToken, int endToken, DateParts start, DateParts end) {
        DateParts from = start.before(end);
        DateParts to = end.after(from);
        int lean = to.year() == DateParts.UNSAID ? Tense.lean(scan, firstToken, endToken) : -1;
        List<Stretch> ends = ends(to, lean > 0);
        List<Stretch> ranges = new ArrayList<>();
        for (Stretch last : ends) {
            start(from, last).ifPresent(first -> ranges.addAll(Stretch.from(first, last)));
            if (scan.isOnlyKinds() && !to.isDay()) {
                start(from, last).ifPresent(first -> ranges.addAll(upTo(first, last)));
            }
        }
        String timex = "(" + from.timex() + "," + to.timex() + ")";
        return When.period(firstToken, endToken, nowFirst(ranges), timex).soonFirst(lean, scan.reference());
    }

    /** The days a range may end on; a week from Monday to Friday may have begun or be to come. */
    private List<Stretch> ends(DateParts to, boolean future) {
        List<Stretch> ends = to.stretches(scan.reference(), future);
        if (!to.isBareWeekday() || ends.isEmpty()) {
            return ends;
        }
        List<Stretch> weeks = new ArrayList<>(ends);
        ends.forEach(end -> weeks.add(Stretch.day(end.from().plusWeeks(1))));
        return weeks.stream().distinct().toList();
    }

    /** What is under way is likelier meant than the same months of another year. */
    private List<Stretch> nowFirst(List<Stretch> ranges) {
        return scan.reference()
                .map(today -> ranges.stream()
                        .sorted(Comparator.comparing(range -> !range.period().contains(today)))
                        .toList())
                .orElse(ranges);
    }

    /** The start that lies nearest before an end. */
    private static Optional<Stretch> start(DateParts from, Stretch last) {
        LocalDate end = last.from();
        return from.stretches(Optional.of(end), false).stream()
                .filter(first -> !first.from().isAfter(end))
                .findFirst();
    }

    /** The range without its last month or year, as some count. */
    private static List<Stretch> upTo(Stretch first, Stretch last) {
        return first.from().isBefore(last.from()) ? List.of(Stretch.between(first.from(), last.from())) : List.of();
    }

    private boolean isExact(When end) {
        return end.isDay() || !scan.isOnlyKinds();
    }

    private List<Stretch[]> pairs(List<Stretch> starts, List<Stretch> ends) {
        List<Stretch[]> pairs = new ArrayList<>();
        for (Stretch first : starts) {
            for (Stretch last : ends) {
                if (first.from().isBefore(last.to())) {
                    pairs.add(new Stretch[] {first, last});
                }
            }
        }
        return pairs;
    }

    private When range(int firstToken, int endToken, List<Stretch[]> pairs, boolean exact) {
        List<Stretch> ranges = new ArrayList<>();
        for (Stretch[] pair : pairs) {
            ranges.addAll(Stretch.from(pair[0], pair[1]));
            if (!exact) {
                ranges.addAll(upTo(pair[0], pair[1]));
            }
        }
        return When.period(firstToken, endToken, ranges, "(XXXX,XXXX)");
    }
}
