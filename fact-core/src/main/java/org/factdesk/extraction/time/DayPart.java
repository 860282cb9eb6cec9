package org.factdesk.extraction.time;

import java.time.LocalDate;

import org.factdesk.extraction.mention.TimeReading;

/** Parts of a day, meals and office hours among them, with the hours that they are commonly taken for. */
enum DayPart {
    MO("08:00:00", "10:00:00", "12:00:00"),
    AF("12:00:00", "14:00:00", "16:00:00"),
    EV("16:00:00", "18:00:00", "20:00:00"),
    NI("20:00:00", "22:00:00", "23:59:59"),
    MEB("08:00:00", "10:00:00", "12:00:00"),
    MEL("11:00:00", "12:00:00", "13:00:00"),
    MED("16:00:00", "18:00:00", "20:00:00"),
    BH("08:00:00", "13:00:00", "18:00:00");

    private final String from;
    private final String middle;
    private final String to;

    DayPart(String from, String middle, String to) {
        this.from = from;
        this.middle = middle;
        this.to = to;
    }

    /** Whether a time in figures lies in the second half of the day. */
    boolean isAfternoon() {
        return this != MO;
    }

    /** The hour in the middle of it, on no day in particular. */
    TimeReading middle() {
        return TimeReading.at(middle, "T" + middle.substring(0, 2));
    }

    /** The hours of no day in particular; the edge is start, end, or nothing for the whole part. */
    TimeReading anyDay(String edge) {
        return TimeReading.between(from(edge), to(edge), "T" + name());
    }

    TimeReading on(LocalDate day, String edge) {
        return TimeReading.between(day + "T" + from(edge), day + "T" + to(edge), day + "T" + name());
    }

    private String from(String edge) {
        return edge.equals("end") || edge.equals("later") ? middle : from;
    }

    private String to(String edge) {
        return edge.equals("start") || edge.equals("earlier") ? middle : to;
    }

    /** The timex where the day is not known. */
    String timexOn(String day) {
        return day + "T" + name();
    }
}
