package org.factdesk.extraction.quantity;

import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Unit;

/** Per cent and percentage points: "12,5 %", "three percentage points". */
public final class PercentageRule implements Rule {

    @Override
    public long triggers() {
        return NumberRule.NUMBERS;
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        ReadNumber number = scan.number(token);
        if (!number.isPresent()) {
            return;
        }
        Found sign = scan.find(number.endToken(), WordClass.PERCENTS);
        if (sign.isPresent()) {
            Unit unit = sign.value().equals("pp") ? Unit.PERCENTAGE_POINT : Unit.PERCENT;
            drafts.accept(Draft.figure(MentionKind.PERCENTAGE, number, sign.endToken(), Draft.MEASURED, unit));
        }
    }
}
