package org.factdesk.extraction.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "Les dix derniers mois", "trois prochaines semaines", "the past ten years", "next two days", "5 upcoming years". */
final class CountedForm implements DateForm {

    @Override
    public long triggers() {
        return Rule.DIGITS
                | WordClass.mask(WordClass.CARDINALS, WordClass.COLLECTIVES, WordClass.SHIFTS, WordClass.FEW);
    }

    @Override
    public long needs() {
        return WordClass.SHIFTS.bit();
    }

    @Override
    public When read(Scan scan, int token) {
        Found first = scan.find(token, WordClass.SHIFTS);
        if (first.isPresent() && isVerb(scan, token)) {
            return When.NOTHING;
        }
        if (first.isPresent()) {
            Count count = Count.read(scan, first.endToken());
            return count.isPresent() ? when(scan, token, count, first, count.endToken()) : When.NOTHING;
        }
        Count count = Count.read(scan, token);
        if (!count.isPresent() || scan.tokens().is(token, "a")) {
            return When.NOTHING;
        }
        Found second = scan.find(count.endToken(), WordClass.SHIFTS);
        return second.isPresent() ? when(scan, token, count, second, second.endToken()) : When.NOTHING;
    }

    /** "Expected to last six weeks", "il a passé trois jours à Nice". */
    static boolean isVerb(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean before = scan.is(token - 1, WordGroup.MODALS);
        return tokens.is(token, "last") && before || tokens.is(token, "passe") || tokens.is(token, "passee");
    }

    private static When when(Scan scan, int token, Count count, Found shift, int unitToken) {
        Found unit = scan.find(unitToken, WordClass.CALENDAR_UNITS);
        int by = shift.sense().number().intValue();
        boolean readable = unit.isPresent()
                && count.isWhole()
                && count.intValue() > 0
                && by != 0
                && scan.tokens().gap(unitToken) != Tokens.BREAK;
        if (!readable || CalendarUnit.parse(unit.value()).isClock()) {
            return When.NOTHING;
        }
        boolean known = !count.isVague() || scan.isOnlyKinds();
        CalendarUnit calendarUnit = CalendarUnit.parse(unit.value());
        List<Stretch> stretches = known
                ? scan.reference()
                        .map(today -> stretches(scan, calendarUnit, count.intValue(), by, today))
                        .orElseGet(List::of)
                : List.of();
        String timex = known ? length(count, calendarUnit) : VagueForm.reference(by);
        boolean oneDay = unit.value().equals("1D") && count.intValue() == 1;
        return oneDay
                ? When.day(token, unit.endToken(), stretches, timex)
                : When.period(token, unit.endToken(), stretches, timex);
    }

    private static String length(Count count, CalendarUnit unit) {
        BigDecimal amount = count.value().multiply(BigDecimal.valueOf(unit.count()));
        return "P" + amount.toPlainString() + unit.designator();
    }

    /** Where only dates are looked for, they may also count from today, or in whole weeks, months or years. */
    private static List<Stretch> stretches(Scan scan, CalendarUnit unit, int count, int by, LocalDate today) {
        List<Stretch> stretches = new ArrayList<>(3);
        stretches.add(stretch(unit, count, by, today));
        if (scan.isOnlyKinds() && unit.count() == 1) {
            stretches.add(whole(unit, count, by, today));
            if (by > 0) {
                stretches.add(Stretch.between(today, unit.shifted(today, count)));
            }
        }
        return stretches;
    }

    /** Quarters and decades are counted by the calendar, all else from the day before or after. */
    private static Stretch stretch(CalendarUnit unit, int count, int by, LocalDate today) {
        if (unit.count() > 1) {
            return whole(unit, count, by, today);
        }
        LocalDate tomorrow = today.plusDays(1);

        return by < 0
                ? Stretch.between(unit.shifted(today, -count), today)
                : Stretch.between(tomorrow, unit.shifted(tomorrow, count));
    }

    private static Stretch whole(CalendarUnit unit, int count, int by, LocalDate today) {
        LocalDate now = unit.holding(today).from();
        LocalDate next = unit.shifted(now, 1);
        return by < 0
                ? Stretch.between(unit.shifted(now, -count), now)
                : Stretch.between(next, unit.shifted(next, count));
    }
}
