package org.factdesk.extraction.time;

import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** A weekday on its own, or in a week: "lundi", "Tuesday of next week", "dimanche la semaine prochaine". */
final class WeekdayForm implements DateForm {

    @Override
    public long triggers() {
        return WordClass.mask(WordClass.WEEKDAYS, WordClass.SHIFTS, WordClass.WEEKDAY_SIGNS);
    }

    @Override
    public When read(Scan scan, int token) {
        Found day = scan.find(token, WordClass.WEEKDAYS);
        if (!day.isPresent()) {
            return scan.isOnlyKinds() && !scan.isFrench() ? weekFirst(scan, token) : When.NOTHING;
        }
        int weekday = day.sense().intValue();
        When week = week(scan, day.endToken());
        if (week.isPresent()) {
            return inWeek(token, week.endToken(), weekday, week);
        }
        boolean future = Tense.isFuture(scan, token, day.endToken());
        return When.ofParts(token, day.endToken(), DateParts.ofWeekday(weekday), scan.reference(), future);
    }

    private static When week(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        int at = Links.afterArticle(tokens, Links.afterOf(tokens, token));
        at = tokens.is(at, "on") ? at + 1 : at;
        if (tokens.gap(at) == Tokens.BREAK) {
            return When.NOTHING;
        }
        When when = new ShiftedForm().read(scan, at);
        boolean week = when.isPresent() && (has(tokens, when, "week") || has(tokens, when, "semaine"));
        return week ? when : When.NOTHING;
    }

    private static boolean has(Tokens tokens, When when, String word) {
        for (int at = when.firstToken(); at < when.endToken(); at++) {
            if (tokens.is(at, word)) {
                return true;
            }
        }
        return false;
    }

    private static When inWeek(int token, int endToken, int weekday, When week) {
        List<Stretch> days = week.each(stretch -> Stretch.day(stretch.from().plusDays(weekday - 1L)));
        return When.day(token, endToken, days, DateParts.ofWeekday(weekday).timex());
    }

    /** "Next week Sunday", "next week on Tuesday". */
    private static When weekFirst(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        When week = new ShiftedForm().read(scan, token);
        if (!week.isPresent() || !has(tokens, week, "week")) {
            return When.NOTHING;
        }
        int at = tokens.is(week.endToken(), "on") ? week.endToken() + 1 : week.endToken();
        Part weekday = new DateWords(scan).weekday(at);
        return weekday.isPresent() ? inWeek(token, weekday.endToken(), weekday.value(), week) : When.NOTHING;
    }
}
