package org.factdesk.extraction.quantity;

import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Unit;

import static org.factdesk.extraction.lexicon.WordClass.CARDINALS;
import static org.factdesk.extraction.lexicon.WordClass.COLLECTIVES;
import static org.factdesk.extraction.lexicon.WordClass.FRACTIONS;
import static org.factdesk.extraction.lexicon.WordClass.SCALES;

/** Any number, whatever is counted. */
public final class NumberRule implements Rule {

    /** What a number can start with. */
    static final long NUMBERS = DIGITS | SIGN | WordClass.mask(CARDINALS, SCALES, FRACTIONS, COLLECTIVES);

    @Override
    public long triggers() {
        return NUMBERS;
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        ReadNumber number = scan.number(token);
        if (number.isPresent()) {
            drafts.accept(Draft.figure(MentionKind.NUMBER, number, number.endToken(), Draft.BARE, Unit.ONE));
        }
    }
}
