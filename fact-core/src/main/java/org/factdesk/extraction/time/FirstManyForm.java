package org.factdesk.extraction.time;

import java.time.LocalDate;
import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "Neuf premiers mois de 2024", "the first nine months of the year", "the last four months of 2021". */
final class FirstManyForm implements DateForm {

    @Override
    public long triggers() {
        return Rule.DIGITS | WordClass.mask(WordClass.CARDINALS, WordClass.ORDINALS, WordClass.SHIFTS);
    }

    @Override
    public long needs() {
        return WordClass.CALENDAR_UNITS.bit();
    }

    @Override
    public When read(Scan scan, int token) {
        int side = side(scan, token);
        if (side != 0) {
            Count count = Count.read(scan, behindSide(scan, token));
            return count.isPresent() ? when(scan, token, count, side, count.endToken()) : When.NOTHING;
        }
        Count count = Count.read(scan, token);
        int behind = count.isPresent() ? side(scan, count.endToken()) : 0;
        return behind != 0 ? when(scan, token, count, behind, behindSide(scan, count.endToken())) : When.NOTHING;
    }

    /** 1 for "first", -1 for "last", 0 for neither. */
    private static int side(Scan scan, int token) {
        Found shift = scan.find(token, WordClass.SHIFTS);
        if (shift.isPresent()) {
            return shift.value().equals("-1") ? -1 : 0;
        }
        Found ordinal = scan.find(token, WordClass.ORDINALS);
        return ordinal.isPresent() && ordinal.value().equals("1") ? 1 : 0;
    }

    private static int behindSide(Scan scan, int token) {
        Found shift = scan.find(token, WordClass.SHIFTS);
        return shift.isPresent()
                ? shift.endToken()
                : scan.find(token, WordClass.ORDINALS).endToken();
    }

    private static When when(Scan scan, int token, Count count, int side, int unitToken) {
        Tokens tokens = scan.tokens();
        Found unit = scan.find(unitToken, WordClass.CALENDAR_UNITS);
        boolean readable =
                unit.isPresent() && !unit.value().startsWith("1T") && count.isWhole() && count.intValue() > 0;
        int at = readable ? Links.afterOf(tokens, unit.endToken()) : -1;
        When outer = readable && at > unit.endToken() ? Outer.at(scan, at) : When.NOTHING;
        if (!outer.isPresent()) {
            return When.NOTHING;
        }
        CalendarUnit calendarUnit = CalendarUnit.parse(unit.value());
        List<Stretch> stretches = outer.each(whole -> part(whole, calendarUnit, count.intValue() * side));
        return When.period(token, outer.endToken(), stretches, outer.timex());
    }

    /** Weeks are whole ones: the first has its Thursday inside. */
    private static Stretch part(Stretch whole, CalendarUnit unit, int count) {
        boolean weeks = unit.designator().equals("W");
        if (count > 0) {
            LocalDate from = weeks ? Weekdays.nth(1, 4, whole).get(0).from().minusDays(3) : whole.from();
            return Stretch.between(from, unit.shifted(from, count));
        }
        LocalDate to = weeks ? Weekdays.nth(Nth.LAST, 4, whole).get(0).from().plusDays(4) : whole.to();
        return Stretch.between(unit.shifted(to, count), to);
    }
}
