package org.factdesk.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/**
 * A weekday counted from another day: "lundi en huit", "Friday before last", "Monday after next", "the Monday after Easter";
 * where only dates are looked for also "Monday week" and "Thursday, two years from now".
 */
final class AnchoredWeekdayForm implements DateForm {

    private static final int HALF_WEEK = 3;

    private static final DateForm[] ANCHORS = {new WrittenDate(), new NumericDate(), new HolidayForm()};

    @Override
    public long triggers() {
        return WordClass.mask(WordClass.WEEKDAYS, WordClass.RELATIVE_DAYS);
    }

    @Override
    public When read(Scan scan, int token) {
        Found day = scan.find(token, WordClass.WEEKDAYS);
        Found relative = day.isPresent() ? Found.NOTHING : scan.find(token, WordClass.RELATIVE_DAYS);
        if (!day.isPresent() && !relative.isPresent()) {
            return When.NOTHING;
        }
        int end = day.isPresent() ? day.endToken() : relative.endToken();
        if (scan.tokens().gap(end) == Tokens.BREAK) {
            return When.NOTHING;
        }
        Part weeks = weeksBehind(scan, end);
        if (weeks.isPresent()) {
            return inWeeks(scan, token, weeks, day, relative);
        }
        return day.isPresent() ? anchored(scan, token, day) : When.NOTHING;
    }

    /** How many weeks "en huit", "week" or "before last" add to the nearest such day. */
    private static Part weeksBehind(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        if (scan.isFrench()) {
            boolean eight = tokens.is(token, "en") && tokens.is(token + 1, "huit");
            boolean fifteen = tokens.is(token, "en") && tokens.is(token + 1, "quinze");
            boolean counted = tokens.gap(token + 2) == Tokens.SPACE && tokens.isWord(token + 2);
            boolean noun =
                    counted && !scan.find(token + 2, WordClass.FUNCTION_WORDS).isPresent();
            return noun || !eight && !fifteen ? Part.NONE : new Part(eight ? 1 : 2, token + 2);
        }
        if (tokens.is(token, "before") && tokens.is(token + 1, "last")) {
            return new Part(-1, token + 2);
        }
        if (tokens.is(token, "after") && tokens.is(token + 1, "next")) {
            return new Part(1, token + 2);
        }
        boolean week = scan.isOnlyKinds() && tokens.is(token, "week") && !tokens.isWord(token + 1);
        return week ? new Part(1, token + 1) : Part.NONE;
    }

    private static When inWeeks(Scan scan, int token, Part weeks, Found day, Found relative) {
        if (relative.isPresent() && relative.value().startsWith("then")) {
            return When.NOTHING;
        }
        List<Stretch> days = scan.reference()
                .map(today -> nearest(today, day, relative, weeks.value() > 0).plusWeeks(weeks.value()))
                .map(found -> List.of(Stretch.day(found)))
                .orElseGet(List::of);
        return When.day(token, weeks.endToken(), days, "XXXX-XX-XX");
    }

    private static LocalDate nearest(LocalDate today, Found day, Found relative, boolean ahead) {
        if (relative.isPresent()) {
            return today.plusDays(Integer.parseInt(relative.value()));
        }
        DayOfWeek weekday = DayOfWeek.of(day.sense().intValue());
        return today.with(ahead ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday));
    }

    private static When anchored(Scan scan, int token, Found day) {
        Tokens tokens = scan.tokens();
        int end = day.endToken();
        boolean after = tokens.is(end, "after") || tokens.is(end, "apres") || tokens.is(end, "suivant");
        boolean before = tokens.is(end, "before") || tokens.is(end, "avant") || tokens.is(end, "precedant");
        DayOfWeek weekday = DayOfWeek.of(day.sense().intValue());
        if (isClosest(tokens, token) && tokens.is(end, "to")) {
            When anchor = anchor(scan, Links.afterArticle(tokens, end + 1));
            return !anchor.isPresent()
                    ? When.NOTHING
                    : When.day(token, anchor.endToken(), anchor.each(found -> closest(found, weekday)), anchor.timex());
        }
        if (after || before) {
            When anchor = anchor(scan, Links.afterArticle(tokens, end + 1));
            return !anchor.isPresent()
                    ? When.NOTHING
                    : When.day(
                            token,
                            anchor.endToken(),
                            anchor.each(found -> beside(found, weekday, after)),
                            anchor.timex());
        }
        return scan.isOnlyKinds() ? inDistance(scan, token, end, weekday) : When.NOTHING;
    }

    /** "The closest Monday to 5 October". */
    static boolean isClosest(Tokens tokens, int token) {
        return tokens.is(token - 1, "closest") || tokens.is(token - 1, "nearest");
    }

    private static Stretch closest(Stretch anchor, DayOfWeek weekday) {
        return Stretch.day(anchor.from().minusDays(HALF_WEEK).with(TemporalAdjusters.nextOrSame(weekday)));
    }

    private static When anchor(Scan scan, int token) {
        When longest = When.NOTHING;
        for (DateForm form : ANCHORS) {
            When when = form.read(scan, token);
            longest = when.isDay() && when.isLongerThan(longest) ? when : longest;
        }
        return longest;
    }

    private static Stretch beside(Stretch anchor, DayOfWeek weekday, boolean after) {
        LocalDate day = anchor.from();
        return Stretch.day(day.with(after ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday)));
    }

    /** "Monday two weeks from now": the Monday of that week, or the next one from that day on. */
    private static When inDistance(Scan scan, int token, int end, DayOfWeek weekday) {
        int at = Links.afterComma(scan.tokens(), end);
        Length length = Length.read(scan, at);
        if (!length.isPresent() || !length.isCalendar()) {
            return When.NOTHING;
        }
        When offset = new OffsetForm().read(scan, at);
        Found behind = scan.find(length.endToken(), WordClass.DISTANCES);
        boolean far = behind.isPresent() && DistanceForm.isBehind(scan, behind);
        if (!offset.isPresent() && !far) {
            return When.NOTHING;
        }
        int direction = behind.value().endsWith("-1") ? -1 : 1;
        Optional<LocalDate> there = offset.isPresent()
                ? offset.stretches().stream().findFirst().map(Stretch::from)
                : scan.reference().map(today -> length.shifted(today, direction));
        int last = offset.isPresent() ? offset.endToken() : behind.endToken();
        return When.day(token, last, there.map(found -> near(found, weekday)).orElseGet(List::of), "XXXX-XX-XX");
    }

    /** The weekday of the week of a day, the next one from that day on, and the last one up to it. */
    static List<Stretch> near(LocalDate day, DayOfWeek weekday) {
        List<Stretch> days = new ArrayList<>(3);
        days.add(Stretch.day(Stretch.week(day).from().with(TemporalAdjusters.nextOrSame(weekday))));
        days.add(Stretch.day(day.with(TemporalAdjusters.nextOrSame(weekday))));
        days.add(Stretch.day(day.with(TemporalAdjusters.previousOrSame(weekday))));
        return days;
    }
}
