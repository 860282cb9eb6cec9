package org.factdesk.extraction.quantity;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Dimension;
import org.factdesk.measure.Unit;
import org.factdesk.measure.Units;
import org.factdesk.text.Tokens;

/**
 * What a unit is per: "km/h", "euros par mégawattheure", "litres aux 100 km", "kWh/m²/an". Time behind a word counts only
 * where it is of the clock, because "tonnes par an" are tonnes.
 */
final class PerUnit {

    private static final int MOST = 2;

    private PerUnit() {}

    /** The unit with what it is per behind it, {@link Measured#NOTHING} where it is per nothing. */
    static Measured behind(Scan scan, Unit unit, int token) {
        Measured whole = Measured.NOTHING;
        Measured next = one(scan, unit, token);
        for (int count = 0; count < MOST && next.isPresent(); count++) {
            whole = next;
            next = one(scan, whole.unit(), whole.endToken());
        }
        return whole;
    }

    private static Measured one(Scan scan, Unit unit, int token) {
        Tokens tokens = scan.tokens();
        if (tokens.gap(token) == Tokens.BREAK) {
            return Measured.NOTHING;
        }
        boolean slash = tokens.is(token, '/') && tokens.gap(token) <= Tokens.SPACE;
        boolean word = tokens.is(token, scan.isFrench() ? "par" : "per");
        Measured hundred = slash || word || isForEvery(scan, token) ? hundred(scan, unit, token + 1) : Measured.NOTHING;
        if (hundred.isPresent() || !slash && !word) {
            return hundred;
        }
        Found other = scan.find(token + 1, WordClass.UNITS);
        return other.isPresent()
                ? new Measured(unit.per(Units.of(other.value())), other.endToken())
                : time(scan, unit, token + 1, slash);
    }

    private static boolean isForEvery(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        return scan.isFrench() && (tokens.is(token, "aux") || tokens.is(token, "pour"));
    }

    /** "Aux 100 km", "per 100 grams". */
    private static Measured hundred(Scan scan, Unit unit, int token) {
        Tokens tokens = scan.tokens();
        boolean hundred = tokens.is(token, "100") || tokens.is(token, scan.isFrench() ? "cent" : "hundred");
        Found other = hundred ? scan.find(token + 1, WordClass.UNITS) : Found.NOTHING;
        return other.isPresent() && tokens.gap(token + 1) != Tokens.BREAK
                ? new Measured(unit.per(hundredOf(Units.of(other.value()))), other.endToken())
                : Measured.NOTHING;
    }

    private static Unit hundredOf(Unit unit) {
        return new Unit(
                "100-" + unit.id(),
                unit.dimension(),
                unit.factor().movePointRight(2),
                unit.divisor(),
                unit.offset(),
                unit.iso());
    }

    private static Measured time(Scan scan, Unit unit, int token, boolean slash) {
        Found time = scan.find(token, WordClass.TIME_UNITS);
        boolean clock = time.isPresent() && time.value().startsWith("T");
        if (time.isPresent() && (slash || clock && unit.dimension() != Dimension.CURRENCY)) {
            return new Measured(unit.per(TimeUnits.of(time.value())), time.endToken());
        }
        return slash ? sign(scan.tokens(), unit, token) : Measured.NOTHING;
    }

    private static Measured sign(Tokens tokens, Unit unit, int token) {
        String designator = tokens.is(token, "h")
                ? "TH"
                : tokens.is(token, "s") ? "TS" : tokens.is(token, "min") ? "TM" : tokens.is(token, "j") ? "D" : "";
        return designator.isEmpty() ? Measured.NOTHING : new Measured(unit.per(TimeUnits.of(designator)), token + 1);
    }
}
