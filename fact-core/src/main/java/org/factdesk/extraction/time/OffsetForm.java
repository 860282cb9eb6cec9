package org.factdesk.extraction.time;

import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** So far before or after a day: "two weeks before Christmas". Only where nothing but dates is looked for. */
final class OffsetForm implements DateForm {

    private static final DateForm[] DAYS = {
        new WrittenDate(),
        new NumericDate(),
        new HolidayForm(),
        new RelativeDayForm(),
        new WeekdayForm(),
        new ShiftedForm()
    };

    @Override
    public long triggers() {
        return Rule.DIGITS
                | WordClass.mask(WordClass.CARDINALS, WordClass.NUMBER_STARTS, WordClass.FEW, WordClass.RELATIVE_DAYS);
    }

    @Override
    public When read(Scan scan, int token) {
        Found neighbour = scan.isOnlyKinds() ? scan.find(token, WordClass.RELATIVE_DAYS) : Found.NOTHING;
        if (neighbour.isPresent()) {
            return neighbour(scan, token, neighbour);
        }
        Length length = scan.isOnlyKinds() ? Length.read(scan, token) : Length.NONE;
        Tokens tokens = scan.tokens();
        int direction = length.isPresent() && length.isCalendar() ? direction(tokens, length.endToken()) : 0;
        if (direction == 0) {
            return When.NOTHING;
        }
        int at = Links.afterArticle(tokens, length.endToken() + 1);
        boolean from = tokens.is(length.endToken(), "from") || tokens.is(length.endToken(), "on");
        Found weekday = from ? scan.find(at, WordClass.WEEKDAYS) : Found.NOTHING;
        When day = weekday.isPresent() ? coming(scan, at, weekday) : day(scan, at);
        if (!day.isPresent()) {
            return When.NOTHING;
        }
        List<Stretch> days = day.each(stretch -> Stretch.day(length.shifted(stretch.from(), direction)));
        return When.day(token, day.endToken(), days, day.timex());
    }

    /** The Monday of "a week from Monday" is the next one. */
    private static When coming(Scan scan, int token, Found weekday) {
        DateParts parts = DateParts.ofWeekday(weekday.sense().intValue());
        return When.ofParts(token, weekday.endToken(), parts, scan.reference(), true);
    }

    /** "Lendemain de Noël", "the day before the 4th of July". */
    private static When neighbour(Scan scan, int token, Found neighbour) {
        int at = Links.afterArticle(scan.tokens(), Links.afterOf(scan.tokens(), neighbour.endToken()));
        boolean linked = at > neighbour.endToken() || !scan.isFrench();
        When day = neighbour.value().startsWith("then") && linked ? day(scan, at) : When.NOTHING;
        if (!day.isPresent()) {
            return When.NOTHING;
        }
        int distance = Integer.parseInt(neighbour.value().substring("then".length()));
        return When.day(
                token,
                day.endToken(),
                day.each(stretch -> Stretch.day(stretch.from().plusDays(distance))),
                day.timex());
    }

    private static int direction(Tokens tokens, int token) {
        if (tokens.is(token, "before") || tokens.is(token, "avant")) {
            return -1;
        }
        boolean on = tokens.is(token, "on") && !tokens.isDigits(token + 1);
        return on || tokens.is(token, "after") || tokens.is(token, "from") || tokens.is(token, "apres") ? 1 : 0;
    }

    private static When day(Scan scan, int token) {
        When longest = When.NOTHING;
        for (DateForm form : DAYS) {
            When when = form.read(scan, token);
            longest = when.isDay() && when.isLongerThan(longest) ? when : longest;
        }
        return longest;
    }
}
