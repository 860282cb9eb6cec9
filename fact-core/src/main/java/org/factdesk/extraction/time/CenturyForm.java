package org.factdesk.extraction.time;

import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "XXIe siècle", "19th century", "the twentieth century". */
final class CenturyForm implements DateForm {

    @Override
    public long triggers() {
        return Rule.DIGITS | WordClass.mask(WordClass.ORDINALS, WordClass.CARDINALS);
    }

    @Override
    public long needs() {
        return WordClass.CALENDAR_UNITS.bit();
    }

    @Override
    public When read(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        Part number = Nth.read(scan, token);
        if (!number.isPresent()
                || number.value() > 30
                || number.value() == Nth.LAST
                        && !tokens.isDigits(token)
                        && scan.find(token, WordClass.SHIFTS).isPresent()) {
            return When.NOTHING;
        }
        Found unit = scan.find(Links.afterHyphen(tokens, number.endToken()), WordClass.CALENDAR_UNITS);
        if (!unit.isPresent()
                || !unit.value().equals("100Y") && !unit.value().equals("1000Y")
                || tokens.gap(number.endToken()) == Tokens.BREAK) {
            return When.NOTHING;
        }
        boolean beforeChrist = scan.is(unit.endToken(), WordGroup.BEFORE_CHRIST);
        Stretch century = unit.value().equals("100Y")
                ? Eras.century(number.value())
                : Eras.years(number.value() * 1000 - 999, 1000);
        return When.period(token, unit.endToken(), beforeChrist ? List.of() : List.of(century), century.timex());
    }
}
