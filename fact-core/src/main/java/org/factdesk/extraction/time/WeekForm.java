package org.factdesk.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "Semaine du 12 mars", "the week of April 10th", "week beginning February 4", "week 45". */
final class WeekForm implements DateForm {

    @Override
    public long triggers() {
        return WordClass.mask(WordClass.CALENDAR_UNITS);
    }

    @Override
    public When read(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean week = tokens.is(token, "week") || tokens.is(token, "semaine");
        if (!week || tokens.gap(token + 1) == Tokens.BREAK) {
            return When.NOTHING;
        }
        Part number = new DateWords(scan).digits(token + 1, 1, 53);
        if (number.isPresent() && !(tokens.isGlued(token + 2) && tokens.isWord(token + 2))) {
            return numbered(scan, token, number);
        }
        int at = behindLink(scan, token + 1);
        When day = at > token + 1 ? new WrittenDate().read(scan, at) : When.NOTHING;
        if (!day.isPresent() && at > token + 1) {
            day = new BareDayForm().read(scan, at);
        }
        if (!day.isPresent()) {
            return When.NOTHING;
        }
        List<Stretch> weeks = day.each(stretch -> week(scan, stretch.from()));
        return When.period(token, day.endToken(), weeks, day.timex());
    }

    /** The week that holds a day; in English a week may begin on a Sunday where it is named after one. */
    private static Stretch week(Scan scan, LocalDate day) {
        boolean sunday = !scan.isFrench() && day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return sunday ? Stretch.between(day, day.plusDays(7)) : Stretch.week(day);
    }

    private static int behindLink(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean starts = scan.is(token, WordGroup.BEGINNING);
        if (starts) {
            return tokens.is(token + 1, "on") ? token + 2 : token + 1;
        }
        return Links.afterOf(tokens, token);
    }

    private static When numbered(Scan scan, int token, Part number) {
        int at = Links.afterOf(scan.tokens(), number.endToken());
        Part year = new DateWords(scan).yearInDigits(at);
        int end = year.isPresent() ? year.endToken() : number.endToken();
        List<Stretch> weeks = year.isPresent()
                ? List.of(week(year.value(), number.value()))
                : scan.reference()
                        .map(today -> List.of(week(today.getYear(), number.value())))
                        .orElseGet(List::of);
        return When.period(token, end, weeks, "XXXX-W" + number.value());
    }

    /** The week of that number by ISO 8601: the fourth of January is in the first one. */
    private static Stretch week(int year, int number) {
        return Stretch.week(LocalDate.of(year, 1, 4).plusWeeks(number - 1L));
    }
}
