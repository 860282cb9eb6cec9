package org.factdesk.extraction.rule;

import java.math.BigDecimal;
import java.util.Optional;

import org.factdesk.extraction.mention.Moment;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.measure.Unit;

/** What a draft says its passage is. */
public sealed interface Content {

    /**
     * An amount.
     *
     * @param low the number, or the lower end of a range
     * @param high the upper end of a range, {@link ReadNumber#NONE} for a single amount
     * @param unit what is counted in
     * @param assumedIso the currency that is most likely meant where the unit leaves it open
     */
    record Figure(ReadNumber low, ReadNumber high, Unit unit, Optional<String> assumedIso) implements Content {

        public static Figure of(ReadNumber number, Unit unit) {
            return new Figure(number, ReadNumber.NONE, unit, Optional.empty());
        }

        public boolean isRange() {
            return high.isPresent();
        }
    }

    /**
     * A count out of another.
     *
     * @param numerator what is counted
     * @param denominator out of how many, not zero
     */
    record Share(ReadNumber numerator, ReadNumber denominator) implements Content {}

    /**
     * A range of numbers that may be open.
     *
     * @param low lower end, empty where open
     * @param high upper end, empty where open
     */
    record Bounds(Optional<BigDecimal> low, Optional<BigDecimal> high) implements Content {}

    /** A date, time or duration. */
    record Dated(Moment moment) implements Content {}

    /** No figure at all, though it looks like one: a telephone number, a model, a name. */
    record NoFigure() implements Content {}
}
