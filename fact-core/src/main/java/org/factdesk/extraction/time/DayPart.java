package org.factdesk.extraction.time;

import java.time.LocalDate;

import org.factdesk.extraction.mention.TimeReading;

/** Parts of a day, with the hours that they are commonly taken for. */
enum DayPart {
    MO("08:00:00", "12:00:00"),
    AF("12:00:00", "16:00:00"),
    EV("16:00:00", "20:00:00"),
    NI("20:00:00", "23:59:59");

    private final String from;
    private final String to;

    DayPart(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** Whether a time in figures lies in the second half of the day. */
    boolean isAfternoon() {
        return this != MO;
    }

    /** The hours of no day in particular. */
    TimeReading anyDay() {
        return TimeReading.between(from, to, "T" + name());
    }

    TimeReading on(LocalDate day) {
        return TimeReading.between(day + "T" + from, day + "T" + to, day + "T" + name());
    }

    /** The timex where the day is not known. */
    String timexOn(String day) {
        return day + "T" + name();
    }
}
