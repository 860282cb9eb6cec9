package org.factdesk.extraction.quantity;

import java.math.BigDecimal;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Unit;
import org.factdesk.text.Tokens;

/** "Points" that are percentage points because of what they say: "recule de 0,4 point", "un écart de six points". */
public final class PointRule implements Rule {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(30);
    private static final int NEAR = 6;

    @Override
    public long triggers() {
        return NumberRule.NUMBERS;
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        ReadNumber number = scan.number(token);
        if (!number.isPresent()
                || number.isScaled()
                || number.shape() == Shape.VAGUE
                || number.value().abs().compareTo(LARGEST) > 0) {
            return;
        }
        Tokens tokens = scan.tokens();
        int at = Measured.unitToken(scan, number);
        boolean point =
                tokens.is(at, "point") || tokens.is(at, "points") || tokens.is(at, "pt") || tokens.is(at, "pts");
        if (point && tokens.gap(at) != Tokens.BREAK && isChange(scan, number)) {
            drafts.accept(Draft.figure(MentionKind.PERCENTAGE, number, at + 1, Draft.MEASURED, Unit.PERCENTAGE_POINT));
        }
    }

    /** Whether a rise, a fall or a lead stands shortly before, and nothing of games or stock exchanges. */
    private static boolean isChange(Scan scan, ReadNumber number) {
        boolean change = number.value().stripTrailingZeros().scale() > 0;
        Tokens tokens = scan.tokens();
        for (int token = number.firstToken() - 1; token >= Math.max(0, number.firstToken() - 2 * NEAR); token--) {
            if (tokens.is(token, '.') || tokens.gap(token + 1) == Tokens.BREAK) {
                break;
            }
            if (scan.find(token, WordClass.POINT_GAMES).isPresent()) {
                return false;
            }
            change |= token > number.firstToken() - NEAR
                    && (scan.find(token, WordClass.DIRECTIONS).isPresent()
                            || scan.find(token, WordClass.LEADS).isPresent());
        }
        change |= scan.find(number.endToken() + 1, WordClass.LEADS).isPresent();
        return change
                && !scan.find(number.endToken() + 2, WordClass.POINT_GAMES).isPresent();
    }
}
