package org.factdesk.extraction.quantity;

import org.factdesk.measure.Dimension;
import org.factdesk.measure.Unit;

/** The units of time that ages and speeds are in. */
final class TimeUnits {

    private TimeUnits() {}

    /**
     * The unit of an ISO 8601 designator; the mean length where it varies.
     *
     * @param designator TH, TM, TS, D, W or M; a year where it is anything else
     */
    static Unit of(String designator) {
        return switch (designator) {
            case "TH" -> Unit.of("hour", Dimension.DURATION, "3600");
            case "TM" -> Unit.of("minute", Dimension.DURATION, "60");
            case "TS" -> Unit.of("second", Dimension.DURATION, "1");
            case "D" -> Unit.of("day", Dimension.DURATION, "86400");
            case "W" -> Unit.of("week", Dimension.DURATION, "604800");
            case "M" -> Unit.of("month", Dimension.DURATION, "2629746");
            default -> Unit.of("year", Dimension.DURATION, "31556952");
        };
    }
}
