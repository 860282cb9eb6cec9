package org.factdesk.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "La semaine dernière", "cette année", "mai prochain", "last week", "this summer", "next Monday". */
final class ShiftedForm implements DateForm {

    @Override
    public long triggers() {
        return WordClass.mask(
                WordClass.SHIFTS,
                WordClass.CALENDAR_UNITS,
                WordClass.MONTHS,
                WordClass.WEEKDAYS,
                WordClass.SEASONS,
                WordClass.HOLIDAYS);
    }

    @Override
    public When read(Scan scan, int token) {
        Found shift = scan.find(token, WordClass.SHIFTS);
        When before = shift.isPresent() ? shiftFirst(scan, token, shift) : When.NOTHING;
        return before.isPresent() ? before : shiftBehind(scan, token);
    }

    private static When shiftFirst(Scan scan, int token, Found shift) {
        Tokens tokens = scan.tokens();
        Named named = Named.read(scan, shift.endToken());
        if (!named.isPresent() || isPlural(scan, shift, named) || isOfOther(scan, shift, named)) {
            return When.NOTHING;
        }
        int end = named.endToken();
        if (tokens.is(end, '-') && tokens.is(end + 1, "ci")) {
            end += 2;
        } else if (tokens.is(end, '-') && tokens.is(end + 1, "la")) {
            return When.NOTHING;
        }
        Found second = scan.find(end, WordClass.SHIFTS);
        boolean both = scan.isFrench() && shift.value().equals("0") && second.isPresent();
        return both
                ? when(scan, token, second.endToken(), named, second)
                : withRolling(scan, shift, named, when(scan, token, end, named, shift));
    }

    /** "The past year" is the twelve months before today rather than the calendar year before this one. */
    private static When withRolling(Scan scan, Found shift, Named named, When when) {
        Tokens tokens = scan.tokens();
        boolean past = tokens.is(shift.endToken() - 1, "past")
                && named.isUnit()
                && named.unit().count() == 1;
        if (!past || when.isDay() || scan.reference().isEmpty() || named.unit().weekend()) {
            return when;
        }
        LocalDate today = scan.reference().get();
        List<Stretch> stretches = new ArrayList<>(2);
        stretches.add(Stretch.between(named.unit().shifted(today, -1), today));
        stretches.addAll(when.stretches());
        return When.period(when.firstToken(), when.endToken(), stretches, when.timex());
    }

    /** "The last week of the campaign", "sa dernière année", "the last day": a place in something else than the calendar. */
    private static boolean isOfOther(Scan scan, Found shift, Named named) {
        if (scan.isOnlyKinds() || !named.isUnit() || shift.value().equals("0")) {
            return false;
        }
        Tokens tokens = scan.tokens();
        int end = named.endToken();
        boolean of = Links.afterOf(tokens, end) > end && !tokens.is(end, "in");
        return named.isDay() || of || scan.is(shift.firstToken() - 1, WordGroup.OWNERS);
    }

    /** "Ces jours", "past years": nobody knows how many. "This" with a month that has a year of its own is read elsewhere. */
    private static boolean isPlural(Scan scan, Found shift, Named named) {
        Tokens tokens = scan.tokens();
        int last = named.endToken() - 1;
        char end = tokens.charAt(tokens.end(last) - 1);
        return named.isUnit()
                && (end == 's' && !tokens.is(last, "mois")
                        || tokens.is(shift.firstToken(), "ces")
                        || tokens.is(shift.firstToken(), "derniers")
                        || tokens.is(shift.firstToken(), "prochains"));
    }

    /** "Semaine dernière", "lundi prochain", "an passé", "année en cours". */
    private static When shiftBehind(Scan scan, int token) {
        if (!scan.isFrench()) {
            return When.NOTHING;
        }
        Named named = Named.read(scan, token);
        Found shift = named.isPresent() ? scan.find(named.endToken(), WordClass.SHIFTS) : Found.NOTHING;
        boolean demonstrative = shift.isPresent()
                && scan.tokens().length(shift.firstToken()) < 6
                && shift.value().equals("0")
                && shift.endToken() == shift.firstToken() + 1;
        if (!shift.isPresent() || demonstrative || scan.tokens().gap(named.endToken()) == Tokens.BREAK) {
            return When.NOTHING;
        }
        boolean verb = scan.tokens().is(token, "ete") && !scan.tokens().is(token - 1, '\'');
        return verb || isPlural(scan, shift, named) ? When.NOTHING : when(scan, token, shift.endToken(), named, shift);
    }

    /** "Next weekend" and "the coming one" may be the one of this week, until that is there. */
    private static List<Stretch> stretches(Scan scan, Found shift, Named named, LocalDate today) {
        int by = shift.sense().number().intValue();
        List<Stretch> stretches = named.shifted(by, today);
        boolean weekend = by > 0 && named.isUnit() && named.unit().weekend();
        Stretch nearest = Stretch.weekend(today);
        if (!weekend || !today.isBefore(nearest.from())) {
            return stretches;
        }
        Tokens tokens = scan.tokens();
        boolean coming = !tokens.is(shift.firstToken(), "next") && !tokens.is(shift.firstToken(), "prochain");
        Stretch later = stretches.get(0);
        return coming ? List.of(nearest, later) : List.of(later, nearest);
    }

    private static When when(Scan scan, int token, int end, Named named, Found shift) {
        List<Stretch> stretches = scan.reference()
                .map(today -> stretches(scan, shift, named, today))
                .orElseGet(List::of);
        return named.isDay()
                ? When.day(token, end, stretches, named.timex())
                : When.period(token, end, stretches, named.timex());
    }
}
