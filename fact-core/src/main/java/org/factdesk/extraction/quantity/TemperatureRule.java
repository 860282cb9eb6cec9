package org.factdesk.extraction.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;

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

/** Degrees of warmth: "-5 °C", "38,5 degrés", "98.6 degrees Fahrenheit". */
public final class TemperatureRule implements Rule {

    /** "350F" is an oven, "700C" a bicycle. */
    private static final BigDecimal WARMEST = BigDecimal.valueOf(450);

    private static final BigDecimal LEAST_FAHRENHEIT = BigDecimal.valueOf(20);

    @Override
    public long triggers() {
        return NumberRule.NUMBERS | WordClass.UNITS.bit();
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        ReadNumber number = scan.number(token);
        if (isKelvin(scan, number)) {
            ReadNumber read = new ReadNumber(
                    number.value().divide(number.scale()), BigDecimal.ONE, token, number.endToken(), number.shape());
            drafts.accept(
                    Draft.figure(MentionKind.TEMPERATURE, read, number.endToken(), Draft.MEASURED, Units.of("kelvin")));
        } else if (number.isPresent()) {
            measured(scan, number, drafts);
        } else if (scan.isOnlyKinds()) {
            bare(scan, token, drafts);
        }
    }

    private static void measured(Scan scan, ReadNumber number, Consumer<Draft> drafts) {
        if (isLetter(scan, number)) {
            Unit scale = Units.of(scan.tokens().is(number.endToken(), "c") ? "celsius" : "fahrenheit");
            drafts.accept(Draft.figure(MentionKind.TEMPERATURE, number, number.endToken() + 1, Draft.MEASURED, scale));
            return;
        }
        if (isTenths(scan, number)) {
            int end = number.endToken() + 2;
            BigDecimal tenths = new BigDecimal(scan.tokens().text(end - 1, end)).movePointLeft(1);
            ReadNumber both = new ReadNumber(
                    number.value().add(tenths), BigDecimal.ONE, number.firstToken(), end, number.shape());
            drafts.accept(Draft.figure(MentionKind.TEMPERATURE, both, end, Draft.MEASURED, Units.of("degree")));
            return;
        }
        Measured measured = Measured.at(scan, Measured.unitToken(scan, number));
        if (measured.isPresent() && isWarmth(scan, number, measured)) {
            int zero = belowZeroEnd(scan, measured.endToken());
            boolean cold = zero > 0 && number.value().signum() > 0;
            int end = cold ? zero : measured.endToken();
            ReadNumber read = cold ? number.times(BigDecimal.ONE.negate()) : number;
            drafts.accept(Draft.figure(MentionKind.TEMPERATURE, read, end, Draft.MEASURED, measured.unit()));
        }
    }

    /** "300 K", which is a thousand where anything else is looked for. */
    private static boolean isKelvin(Scan scan, ReadNumber number) {
        Tokens tokens = scan.tokens();
        int last = number.endToken() - 1;
        return scan.isOnlyKinds()
                && !scan.isLookingFor(MentionKind.NUMBER)
                && number.isScaled()
                && tokens.is(last, "k")
                && tokens.isCapitalised(last);
    }

    /** "37°2". */
    private static boolean isTenths(Scan scan, ReadNumber number) {
        Tokens tokens = scan.tokens();
        int at = number.endToken();
        return scan.isFrench()
                && tokens.is(at, '\u00B0')
                && tokens.isGlued(at)
                && tokens.isDigits(at + 1)
                && tokens.isGlued(at + 1)
                && tokens.length(at + 1) == 1
                && !tokens.isGlued(at + 2)
                && number.isWhole(20, 45);
    }

    /** Behind "sous zéro", "below zero"; -1 where it does not stand there. */
    private static int belowZeroEnd(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean below = tokens.is(token, "sous") || tokens.is(token, "below");
        return below && tokens.is(token + 1, "zero") ? token + 2 : -1;
    }

    /** "21C", "-3C", "70F". */
    private static boolean isLetter(Scan scan, ReadNumber number) {
        Tokens tokens = scan.tokens();
        int at = number.endToken();
        boolean warm = number.value().abs().compareTo(LEAST_FAHRENHEIT) >= 0;
        return (tokens.is(at, "c") || tokens.is(at, "f") && !scan.isFrench() && warm)
                && tokens.isCapitalised(at)
                && (tokens.isGlued(at) || isLast(scan, at))
                && tokens.isDigits(at - 1)
                && !(tokens.isGlued(at + 1) && (tokens.isDigits(at + 1) || tokens.is(at + 1, '-')))
                && !NumberRule.isPartOfCode(scan, number)
                && number.value().abs().compareTo(WARMEST) <= 0;
    }

    /** The letter of "70 F", apart from its number. */
    private static boolean isLast(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean ends = !tokens.isWord(token + 1) && !tokens.isDigits(token + 1) && !tokens.is(token + 1, '-');
        return scan.isOnlyKinds() && tokens.gap(token) == Tokens.SPACE && ends;
    }

    private static boolean isWarmth(Scan scan, ReadNumber number, Measured measured) {
        return isScale(measured.unit())
                || measured.unit().id().equals("degree")
                        && !Warmth.isAngle(scan, number.firstToken(), measured.endToken());
    }

    private static boolean isScale(Unit unit) {
        return unit.dimension() == Dimension.TEMPERATURE;
    }

    /** The name of a scale without a number, where only temperatures are looked for. */
    private static void bare(Scan scan, int token, Consumer<Draft> drafts) {
        Measured measured = Measured.at(scan, token);
        if (measured.isPresent() && isScale(measured.unit()) && scan.tokens().length(measured.endToken() - 1) > 1) {
            ReadNumber unsaid =
                    new ReadNumber(BigDecimal.ZERO, BigDecimal.ONE, token, measured.endToken(), Shape.UNSAID);
            drafts.accept(Draft.figure(
                    MentionKind.TEMPERATURE, unsaid, measured.endToken(), Draft.BARE, sign(measured.unit())));
        }
    }

    /** A scale by its letter: it is named, but nothing is measured. */
    private static Unit sign(Unit scale) {
        String letter = scale.id().substring(0, 1).toUpperCase(Locale.ROOT);
        return Unit.of(letter, Dimension.TEMPERATURE, "1");
    }
}
