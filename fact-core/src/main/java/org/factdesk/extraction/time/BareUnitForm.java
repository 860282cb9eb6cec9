package org.factdesk.extraction.time;

import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "Year to date", "the week after next", "the year before last"; where nothing but dates is looked for also "the week" for the present one. */
final class BareUnitForm implements DateForm {

    @Override
    public long triggers() {
        return WordClass.mask(WordClass.CALENDAR_UNITS);
    }

    @Override
    public When read(Scan scan, int token) {
        Found unit = scan.find(token, WordClass.CALENDAR_UNITS);
        if (!unit.isPresent() || unit.value().startsWith("1T")) {
            return When.NOTHING;
        }
        When special = scan.isFrench() ? When.NOTHING : toDateOrAfterNext(scan, token, unit);
        if (special.isPresent() || !scan.isOnlyKinds() || !isAnnounced(scan, token, unit)) {
            return special;
        }
        return when(scan, token, unit.endToken(), CalendarUnit.parse(unit.value()), 0);
    }

    private static boolean isAnnounced(Scan scan, int token, Found unit) {
        Tokens tokens = scan.tokens();
        boolean weekend = tokens.is(token - 1, "le") && unit.value().equals("WE");
        return (tokens.is(token - 1, "the") || weekend) && !tokens.isDigits(unit.endToken());
    }

    private static When when(Scan scan, int token, int end, CalendarUnit unit, int shift) {
        List<Stretch> stretches = scan.reference()
                .map(today -> List.of(unit.holding(unit.shifted(today, shift))))
                .orElseGet(List::of);
        boolean day = unit.designator().equals("D");
        return day ? When.day(token, end, stretches, "XXXX-XX-XX") : When.period(token, end, stretches, "XXXX-XX-XX");
    }

    /** "Year to date", "the week after next". */
    private static When toDateOrAfterNext(Scan scan, int token, Found unit) {
        Tokens tokens = scan.tokens();
        int at = unit.endToken();
        CalendarUnit calendarUnit = CalendarUnit.parse(unit.value());
        if (tokens.is(at, "to") && tokens.is(at + 1, "date")) {
            List<Stretch> stretches = scan.reference()
                    .map(today -> Stretch.from(calendarUnit.holding(today), Stretch.day(today)))
                    .orElseGet(List::of);
            return When.period(token, at + 2, stretches, "PRESENT_REF");
        }
        if (tokens.is(at, "before") && tokens.is(at + 1, "last")) {
            return when(scan, token, at + 2, calendarUnit, -2);
        }
        int next = tokens.is(at, "after") ? Links.afterArticle(tokens, at + 1) : -1;
        boolean afterNext = next > 0 && tokens.is(next, "next");
        return afterNext ? when(scan, token, next + 1, calendarUnit, 2) : When.NOTHING;
    }
}
