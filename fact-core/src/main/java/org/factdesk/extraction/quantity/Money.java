package org.factdesk.extraction.quantity;

import java.math.BigDecimal;
import java.util.Optional;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.measure.Unit;

/**
 * A currency as the word list has it.
 *
 * @param unit its name, and its ISO code where it is certain
 * @param assumedIso the likeliest ISO code where it is not
 * @param factor what the word itself multiplies by ("MEUR")
 */
record Money(Unit unit, Optional<String> assumedIso, BigDecimal factor) {

    static Money of(Found found) {
        String value = found.value();
        int star = value.indexOf('*');
        BigDecimal factor = star < 0 ? BigDecimal.ONE : new BigDecimal(value.substring(star + 1));
        String name = star < 0 ? value : value.substring(0, star);
        int certain = name.indexOf('/');
        int assumed = name.indexOf('~');
        if (certain > 0) {
            Optional<String> iso = Optional.of(name.substring(certain + 1));
            return new Money(Unit.currency(name.substring(0, certain), iso), Optional.empty(), factor);
        }
        Unit unit = Unit.currency(assumed > 0 ? name.substring(0, assumed) : name, Optional.empty());
        return new Money(unit, assumed > 0 ? Optional.of(name.substring(assumed + 1)) : Optional.empty(), factor);
    }

    /** Whether the word names hundredths of a currency. */
    boolean isCoin() {
        return unit.id().equals("cent")
                || unit.id().equals("penny")
                || unit.id().equals("kopeck")
                || unit.id().equals("centavo");
    }
}
