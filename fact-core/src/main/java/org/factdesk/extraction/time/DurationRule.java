package org.factdesk.extraction.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.mention.Moment;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;

/** A length of time in one unit: "sept mois", "three days". */
public final class DurationRule implements Rule {

    @Override
    public long triggers() {
        return DIGITS | WordClass.mask(WordClass.CARDINALS, WordClass.COLLECTIVES);
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        ReadNumber number = scan.number(token);
        if (!number.isPresent()) {
            return;
        }
        Found unit = scan.find(number.endToken(), WordClass.TIME_UNITS);
        if (unit.isPresent()) {
            String timex = timex(number.value(), unit.value());
            Moment moment = Moment.of(TimeReading.lasting(timex, Optional.empty()));
            drafts.accept(Draft.dated(MentionKind.DURATION, number.firstToken(), unit.endToken(), Draft.TIMED, moment));
        }
    }

    private static String timex(BigDecimal number, String designator) {
        String amount = number.stripTrailingZeros().toPlainString();
        return designator.startsWith("T") ? "PT" + amount + designator.substring(1) : "P" + amount + designator;
    }
}
