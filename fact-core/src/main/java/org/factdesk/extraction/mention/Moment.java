package org.factdesk.extraction.mention;

import java.util.List;

/**
 * A date, time, period or duration.
 *
 * @param readings what it can mean, the likeliest first; more than one where the text leaves it open
 * @param anaphor whether it points back to a period named before ("by then")
 */
public record Moment(List<TimeReading> readings, boolean anaphor) implements Value {

    public Moment {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("A moment has at least one reading");
        }
    }

    public static Moment of(TimeReading reading) {
        return new Moment(List.of(reading), false);
    }

    /** The likeliest reading. */
    public TimeReading reading() {
        return readings.get(0);
    }
}
