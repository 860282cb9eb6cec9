package org.factdesk.extraction.time;

import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;

/** Reads the longer period behind a part of it: "2016", "de cette année", "of next month", "du mois", "of the year". */
final class Outer {

    private static final DateForm[] FORMS = {
        new MonthForm(), new PlainYear(), new ShiftedForm(), new DecadeForm(), new CenturyForm()
    };

    private Outer() {}

    /** The period behind "de", "of" and the like; a bare year needs no such word. */
    static When behind(Scan scan, int token) {
        int at = Links.afterOf(scan.tokens(), token);
        if (at > token) {
            return at(scan, at);
        }
        When year = new PlainYear().read(scan, token);
        return year.isPresent() ? year : new ShiftedForm().read(scan, token);
    }

    /** The longest period that starts at a token. */
    static When at(Scan scan, int token) {
        When longest = bareUnit(scan, token);
        for (DateForm form : FORMS) {
            When when = form.read(scan, token);
            if (when.isLongerThan(longest) && !when.isDay()) {
                longest = when;
            }
        }
        return longest;
    }

    /** "The year", "l'année", "mois": the one that is now. */
    private static When bareUnit(Scan scan, int token) {
        Found unit = scan.find(Links.afterArticle(scan.tokens(), token), WordClass.CALENDAR_UNITS);
        if (!unit.isPresent() || unit.value().startsWith("1T") || unit.value().equals("1D")) {
            return When.NOTHING;
        }
        List<Stretch> stretches = scan.reference()
                .map(today -> List.of(CalendarUnit.parse(unit.value()).holding(today)))
                .orElseGet(List::of);
        return When.period(token, unit.endToken(), stretches, "XXXX-XX-XX");
    }
}
