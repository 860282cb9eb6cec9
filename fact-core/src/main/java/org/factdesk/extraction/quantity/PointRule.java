package org.factdesk.extraction.quantity;

import java.math.BigDecimal;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
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
    private static final int NEAR = 8;

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
        boolean point = scan.is(at, WordGroup.POINTS);
        if (!point || tokens.gap(at) == Tokens.BREAK) {
            return;
        }
        Halves halves = Halves.behind(scan, number, at + 1);
        if (isChange(scan, halves)) {
            drafts.accept(Draft.figure(
                    MentionKind.PERCENTAGE, halves.number(), halves.endToken(), Draft.MEASURED, Unit.PERCENTAGE_POINT));
        }
    }

    /** Whether a rise, a fall or a lead stands shortly before, and nothing of games or stock exchanges. */
    private static boolean isChange(Scan scan, Halves halves) {
        ReadNumber number = halves.number();
        int start = sentenceStart(scan.tokens(), number.firstToken());
        int end = halves.endToken();
        if (isNear(scan, start, number.firstToken(), WordClass.POINT_GAMES)
                || isNear(scan, end, end + NEAR / 2, WordClass.POINT_GAMES)) {
            return false;
        }
        int near = Math.max(start, number.firstToken() - NEAR);
        boolean lead = isNear(scan, near, number.firstToken(), WordClass.LEADS)
                || scan.find(end, WordClass.LEADS).isPresent();
        boolean decimal = number.value().stripTrailingZeros().scale() > 0;
        return decimal
                || lead
                || isNear(scan, near, number.firstToken(), WordClass.DIRECTIONS) && isRate(scan, start, end);
    }

    private static int sentenceStart(Tokens tokens, int token) {
        int start = token;
        while (start > 0
                && token - start < 2 * NEAR
                && !tokens.is(start - 1, '.')
                && tokens.gap(start) != Tokens.BREAK) {
            start--;
        }
        return start;
    }

    private static boolean isNear(Scan scan, int start, int end, WordClass wordClass) {
        for (int token = start; token < end; token++) {
            if (scan.find(token, wordClass).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whole points only count percentages where a percentage is near. */
    private static boolean isRate(Scan scan, int start, int end) {
        return isNear(scan, start, end + 2 * NEAR, WordClass.PERCENTS);
    }
}
