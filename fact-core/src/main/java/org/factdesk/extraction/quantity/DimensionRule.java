package org.factdesk.extraction.quantity;

import java.util.Set;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Dimension;
import org.factdesk.measure.Unit;
import org.factdesk.text.Tokens;

/** Lengths, areas, masses and everything else that has a unit, but for money, warmth and time. */
public final class DimensionRule implements Rule {

    /** Units whose words mostly mean things. */
    private static final Set<String> EVERYDAY = Set.of("revolution", "bar", "bowl", "dish");

    @Override
    public long triggers() {
        return NumberRule.NUMBERS;
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        ReadNumber number = Articles.one(scan, token);
        if (!number.isPresent() || NumberRule.isPartOfCode(scan, number)) {
            return;
        }
        if (TwoUnits.read(scan, number, drafts)) {
            return;
        }
        Measured measured = Measured.at(scan, Measured.unitToken(scan, number));
        if (measured.isPresent() && isMeant(scan, number, measured)) {
            Halves halves = Halves.behind(scan, number, measured.endToken());
            drafts.accept(draft(halves.number(), halves.endToken(), measured.unit()));
        }
    }

    static Draft draft(ReadNumber number, int endToken, Unit unit) {
        return Draft.figure(MentionKind.DIMENSION, number, endToken, Draft.MEASURED, unit);
    }

    private static boolean isMeant(Scan scan, ReadNumber number, Measured measured) {
        Unit unit = measured.unit();
        if (unit.id().equals("degree")) {
            return Warmth.isAngle(scan, number.firstToken(), measured.endToken());
        }
        if (unit.id().equals("pound") && !scan.isOnlyKinds()) {
            Found pounds = scan.find(measured.endToken() - 1, WordClass.UNITS);
            return pounds.isPresent()
                    && (scan.tokens().is(pounds.firstToken(), "lb")
                            || scan.tokens().is(pounds.firstToken(), "lbs")
                            || !number.isScaled()
                                    && Weight.isMeant(scan, number, pounds)
                                    && !isBooks(scan, number, measured));
        }
        boolean everyday = EVERYDAY.contains(unit.id());
        return unit.dimension() != Dimension.TEMPERATURE
                && (!everyday
                        || scan.isOnlyKinds()
                        || number.value().stripTrailingZeros().scale() > 0);
    }

    /** French "livres" without a word of weight are books. */
    private static boolean isBooks(Scan scan, ReadNumber number, Measured measured) {
        Tokens tokens = scan.tokens();
        boolean of = tokens.is(measured.endToken(), "de") || tokens.is(measured.endToken(), "d");
        return scan.isFrench() && !of && !isWeighed(scan, number);
    }

    private static boolean isWeighed(Scan scan, ReadNumber number) {
        for (int token = Math.max(0, number.firstToken() - 6); token < number.firstToken(); token++) {
            if (scan.find(token, WordClass.WEIGHTS).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
