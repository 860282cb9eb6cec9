package org.factdesk.extraction.quantity;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Dimension;
import org.factdesk.measure.Unit;
import org.factdesk.text.Tokens;

/** Lengths, areas, masses and everything else that has a unit, but for money, warmth and time. */
public final class DimensionRule implements Rule {

    /** Units whose words mostly mean things. */
    private static final Set<String> EVERYDAY =
            Set.of("revolution", "bar", "bowl", "dish", "mole", "nit", "atmosphere", "league");

    private static final BigDecimal MILLION = new BigDecimal("1e6");

    @Override
    public long triggers() {
        return NumberRule.NUMBERS;
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        ReadNumber number = withMillions(scan, Articles.one(scan, token));
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

    /** English "384m tonnes": millions where the name of a unit follows. */
    private static ReadNumber withMillions(Scan scan, ReadNumber number) {
        Tokens tokens = scan.tokens();
        int at = number.endToken();
        boolean sign = !scan.isFrench()
                && number.shape() == Shape.DIGITS
                && !number.isScaled()
                && tokens.is(at, "m")
                && tokens.isGlued(at)
                && tokens.length(at + 1) > 2
                && tokens.gap(at + 1) == Tokens.SPACE
                && scan.find(at + 1, WordClass.UNITS).isPresent();
        return sign
                ? new ReadNumber(number.value().multiply(MILLION), MILLION, number.firstToken(), at + 1, Shape.DIGITS)
                : number;
    }

    static Draft draft(ReadNumber number, int endToken, Unit unit) {
        return Draft.figure(MentionKind.DIMENSION, number, endToken, Draft.MEASURED, unit);
    }

    private static boolean isMeant(Scan scan, ReadNumber number, Measured measured) {
        Unit unit = measured.unit();
        if (unit.id().equals("degree")) {
            return !scan.isLookingFor(MentionKind.TEMPERATURE)
                    || Warmth.isAngle(scan, number.firstToken(), measured.endToken());
        }
        if (isHorses(scan.tokens(), measured) && !scan.isOnlyKinds()) {
            return Weight.isPower(scan, number, measured.endToken());
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
        boolean everyday = EVERYDAY.contains(unit.id()) || isLetters(scan.tokens(), measured);
        return unit.dimension() != Dimension.TEMPERATURE
                && (!everyday
                        || scan.isOnlyKinds()
                        || number.value().stripTrailingZeros().scale() > 0);
    }

    /** "16 A", "12 st", which mostly are other things. */
    private static boolean isLetters(Tokens tokens, Measured measured) {
        int last = measured.endToken() - 1;
        return tokens.is(last, "a") || tokens.is(last, "st");
    }

    private static boolean isHorses(Tokens tokens, Measured measured) {
        int last = measured.endToken() - 1;
        return tokens.is(last, "chevaux") || tokens.is(last, "cheval");
    }

    /** French "livres" without a word of weight are books. */
    private static boolean isBooks(Scan scan, ReadNumber number, Measured measured) {
        Tokens tokens = scan.tokens();
        boolean of = tokens.is(measured.endToken(), "de") || tokens.is(measured.endToken(), "d");
        return scan.isFrench() && !of && !Weight.isWeighed(scan, number);
    }
}
