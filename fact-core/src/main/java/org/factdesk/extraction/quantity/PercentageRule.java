package org.factdesk.extraction.quantity;

import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Unit;
import org.factdesk.text.Tokens;

/** Per cent and percentage points: "12,5 %", "three percentage points". */
public final class PercentageRule implements Rule {

    @Override
    public long triggers() {
        return NumberRule.NUMBERS | WordClass.PERCENTS.bit();
    }

    @Override
    public long needs() {
        return WordClass.PERCENTS.bit();
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        ReadNumber number = scan.number(token);
        if (!number.isPresent()) {
            behindSign(scan, token, drafts);
            return;
        }
        Tokens tokens = scan.tokens();
        boolean hyphen = tokens.is(number.endToken(), '-') && tokens.isGlued(number.endToken());
        int at = hyphen || number.shape() == Shape.FRACTION ? Measured.unitToken(scan, number) : number.endToken();
        Found sign = scan.find(at, WordClass.PERCENTS);
        if (sign.isPresent()) {
            Unit unit = unit(sign.value());
            drafts.accept(Draft.figure(MentionKind.PERCENTAGE, number, sign.endToken(), Draft.MEASURED, unit));
        }
    }

    private static Unit unit(String sign) {
        return switch (sign) {
            case "pp" -> Unit.PERCENTAGE_POINT;
            case "\u2030" -> Unit.PER_MILLE;
            default -> Unit.PERCENT;
        };
    }

    /** "Percent of ten", where only percentages are looked for. */
    private static void behindSign(Scan scan, int token, Consumer<Draft> drafts) {
        Found sign = scan.find(token, WordClass.PERCENTS);
        if (!scan.isOnlyKinds() || !sign.isPresent()) {
            return;
        }
        boolean of = scan.tokens().is(sign.endToken(), scan.isFrench() ? "des" : "of");
        ReadNumber number = scan.number(of ? sign.endToken() + 1 : sign.endToken());
        if (number.isPresent() && (of || scan.tokens().is(sign.endToken() - 1, "of"))) {
            ReadNumber whole = new ReadNumber(number.value(), number.scale(), token, number.endToken(), number.shape());
            drafts.accept(Draft.figure(MentionKind.PERCENTAGE, whole, number.endToken(), Draft.MEASURED, Unit.PERCENT));
        }
    }
}
