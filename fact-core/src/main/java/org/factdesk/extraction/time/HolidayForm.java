package org.factdesk.extraction.time;

import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "Noël 2023", "Easter Monday", "Thanksgiving". */
final class HolidayForm implements DateForm {

    @Override
    public long triggers() {
        return WordClass.HOLIDAYS.bit();
    }

    @Override
    public When read(Scan scan, int token) {
        Found holiday = scan.find(token, WordClass.HOLIDAYS);
        boolean digits = scan.tokens().isDigits(token);
        if (!holiday.isPresent() || digits || !isName(scan, token, holiday.endToken())) {
            return When.NOTHING;
        }
        int end = holiday.endToken();
        When year = scan.tokens().gap(end) == Tokens.BREAK
                ? When.NOTHING
                : Outer.behind(scan, Links.afterComma(scan.tokens(), end));
        if (year.isPresent() && year.isResolved() && isYear(year)) {
            List<Stretch> days = Holidays.ofYear(
                    holiday.value(), year.stretches().get(0).from().getYear());
            return when(token, year.endToken(), days, holiday.value());
        }
        int lean = Tense.lean(scan, token, end);
        List<Stretch> days = scan.reference()
                .map(today -> Holidays.near(holiday.value(), today, lean > 0))
                .orElseGet(List::of);
        return when(token, end, days, holiday.value()).soonFirst(lean, scan.reference());
    }

    private static When when(int token, int end, List<Stretch> days, String code) {
        List<Stretch> readings = IslamicFeasts.isOne(code) ? IslamicFeasts.withEvening(days) : days;
        return IslamicFeasts.isMonth(code)
                ? When.period(token, end, readings, Holidays.timex(code))
                : When.day(token, end, readings, Holidays.timex(code));
    }

    private static boolean isYear(When when) {
        Stretch stretch = when.stretches().get(0);
        return stretch.period().equals(Stretch.year(stretch.from().getYear()).period());
    }

    private static boolean isName(Scan scan, int token, int endToken) {
        if (scan.isOnlyKinds() || scan.tokens().is(token, "ramadan")) {
            return true;
        }
        for (int at = token; at < endToken; at++) {
            if (scan.tokens().isCapitalised(at)) {
                return true;
            }
        }
        return false;
    }
}
