package org.factdesk.extraction.quantity;

import java.math.BigDecimal;
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
import org.factdesk.measure.Units;
import org.factdesk.text.Tokens;

/** Lengths, areas, masses and everything else that has a unit, but for money, warmth and time. */
public final class DimensionRule implements Rule {

    @Override
    public long triggers() {
        return NumberRule.NUMBERS;
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        ReadNumber number = scan.number(token);
        if (!number.isPresent() || NumberRule.isPartOfCode(scan, number)) {
            return;
        }
        if (imperial(scan, number, drafts)) {
            return;
        }
        Measured measured = Measured.at(scan, Measured.unitToken(scan, number));
        if (measured.isPresent() && isMeant(scan, number, measured)) {
            drafts.accept(draft(number, measured.endToken(), measured.unit()));
        }
    }

    private static Draft draft(ReadNumber number, int endToken, Unit unit) {
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
        boolean everyday = unit.id().equals("revolution") || unit.id().equals("bar");
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

    /** Feet and inches: "5 feet 2 inches", "12 ft 2", 5'10". */
    private static boolean imperial(Scan scan, ReadNumber feet, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        int at = feet.endToken();
        boolean sign = tokens.is(at, '\'')
                && tokens.isGlued(at)
                && tokens.isDigits(at + 1)
                && tokens.isGlued(at + 1)
                && tokens.length(at + 1) <= 2;
        boolean word = tokens.is(at, "ft") || tokens.is(at, "feet") || tokens.is(at, "foot");
        if (!sign && !word || feet.shape() == Shape.VAGUE) {
            return false;
        }
        ReadNumber inches = scan.number(at + 1);
        if (!inches.isPresent()
                || inches.value().compareTo(BigDecimal.valueOf(12)) >= 0
                || inches.value().signum() < 0) {
            return false;
        }
        int end = inchesEnd(scan, inches.endToken(), sign);
        if (end < 0) {
            return false;
        }
        BigDecimal value =
                feet.value().add(inches.value().divide(BigDecimal.valueOf(12), java.math.MathContext.DECIMAL64));
        ReadNumber both = new ReadNumber(value, BigDecimal.ONE, feet.firstToken(), end, Shape.DIGITS);
        drafts.accept(draft(both, end, Units.of("foot")));
        return true;
    }

    private static int inchesEnd(Scan scan, int token, boolean sign) {
        Tokens tokens = scan.tokens();
        if (sign) {
            return tokens.is(token, '"') && tokens.isGlued(token) ? token + 1 : token;
        }
        boolean named = tokens.is(token, "in") || tokens.is(token, "inch") || tokens.is(token, "inches");
        boolean last = !tokens.isWord(token) || tokens.gap(token) == Tokens.BREAK || tokens.is(token, "tall");
        return named ? token + 1 : last && scan.find(token, WordClass.UNITS).endToken() < 0 ? token : -1;
    }
}
