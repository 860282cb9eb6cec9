package org.factdesk.extraction.time;

import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "Premier lundi de mars", "the last Friday in May", "first week of 2015". */
final class NthForm implements DateForm {

    @Override
    public long triggers() {
        return Rule.DIGITS
                | WordClass.mask(WordClass.ORDINALS, WordClass.CARDINALS, WordClass.SHIFTS, WordClass.POSITIONS);
    }

    @Override
    public long needs() {
        return WordClass.mask(WordClass.WEEKDAYS, WordClass.CALENDAR_UNITS);
    }

    @Override
    public When read(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        Part nth = Nth.read(scan, token);
        if (!nth.isPresent() || tokens.gap(nth.endToken()) == Tokens.BREAK) {
            return When.NOTHING;
        }
        Found weekday = scan.find(nth.endToken(), WordClass.WEEKDAYS);
        if (weekday.isPresent()) {
            return weekday(scan, token, nth, weekday);
        }
        Found unit = scan.find(nth.endToken(), WordClass.CALENDAR_UNITS);
        boolean one = unit.isPresent() && !isPlural(tokens, unit.endToken() - 1);
        return one ? unit(scan, token, nth, unit) : When.NOTHING;
    }

    /** "The last days of 2011" are not the last one. */
    private static boolean isPlural(Tokens tokens, int token) {
        return tokens.charAt(tokens.end(token) - 1) == 's' && !tokens.is(token, "mois");
    }

    private static When weekday(Scan scan, int token, Part nth, Found weekday) {
        When outer = outer(scan, weekday.endToken());
        if (!outer.isPresent() && (nth.value() > 5 || !scan.isOnlyKinds())) {
            return When.NOTHING;
        }
        int end = outer.isPresent() ? outer.endToken() : weekday.endToken();
        List<Stretch> months = outer.isPresent()
                ? outer.stretches()
                : scan.reference()
                        .map(today -> List.of(Stretch.month(today.getYear(), today.getMonthValue())))
                        .orElseGet(List::of);
        List<Stretch> days = months.stream()
                .flatMap(month -> Weekdays.nth(nth.value(), weekday.sense().intValue(), month).stream())
                .toList();
        return When.day(token, end, days, "XXXX-XX-WXX-" + weekday.value() + "-#" + nth.value());
    }

    private static When outer(Scan scan, int token) {
        int at = Links.afterOf(scan.tokens(), token);
        When outer = at > token ? Outer.at(scan, at) : When.NOTHING;
        return outer.isPresent() ? outer : scan.isOnlyKinds() && at == token ? Outer.behind(scan, token) : When.NOTHING;
    }

    private static When unit(Scan scan, int token, Part nth, Found unit) {
        CalendarUnit part = CalendarUnit.parse(unit.value());
        boolean known = unit.value().equals("1W")
                || unit.value().equals("1D")
                || unit.value().equals("1M")
                || unit.value().equals("10Y")
                || part.weekend();
        int at = Links.afterOf(scan.tokens(), unit.endToken());
        When outer = known && at > unit.endToken() ? Outer.at(scan, at) : When.NOTHING;
        if (!outer.isPresent()) {
            return When.NOTHING;
        }
        List<Stretch> stretches = outer.stretches().stream()
                .flatMap(whole -> nth(nth.value(), part, whole).stream())
                .toList();
        boolean day = unit.value().equals("1D");
        return day
                ? When.day(token, outer.endToken(), stretches, outer.timex())
                : When.period(token, outer.endToken(), stretches, outer.timex());
    }

    /** A week belongs to the period that its Thursday lies in. */
    private static List<Stretch> nth(int nth, CalendarUnit unit, Stretch whole) {
        if (unit.designator().equals("W")) {
            return Weekdays.nth(nth, 4, whole).stream()
                    .map(day -> unit.weekend() ? Stretch.weekend(day.from()) : Stretch.week(day.from()))
                    .toList();
        }
        boolean fromEnd = nth >= Nth.PENULTIMATE;
        Stretch found = fromEnd
                ? unit.holding(unit.shifted(whole.to().minusDays(1), nth - (long) Nth.LAST))
                : unit.holding(unit.shifted(whole.from(), nth - 1L));
        return List.of(found);
    }
}
