package org.factdesk.extraction.time;

import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "The week", "the weekend" for the present one. Only where nothing but dates is looked for. */
final class BareUnitForm implements DateForm {

    @Override
    public long triggers() {
        return WordClass.mask(WordClass.CALENDAR_UNITS);
    }

    @Override
    public When read(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        Found unit = scan.isOnlyKinds() ? scan.find(token, WordClass.CALENDAR_UNITS) : Found.NOTHING;
        boolean announced = tokens.is(token - 1, "the")
                || tokens.is(token - 1, "le") && unit.value().equals("WE");
        if (!unit.isPresent() || !announced || unit.value().startsWith("1T")) {
            return When.NOTHING;
        }
        List<Stretch> stretches = scan.reference()
                .map(today -> List.of(CalendarUnit.parse(unit.value()).holding(today)))
                .orElseGet(List::of);
        return unit.value().equals("1D")
                ? When.day(token, unit.endToken(), stretches, "XXXX-XX-XX")
                : When.period(token, unit.endToken(), stretches, "XXXX-XX-XX");
    }
}
