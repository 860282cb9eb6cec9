package org.factdesk.extraction.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.factdesk.extraction.mention.TimeReading;

/** Readings of times of day. */
final class TimeReadings {

    private TimeReadings() {}

    static TimeReading at(ClockTime time) {
        return TimeReading.at(time.value(), time.timex());
    }

    static TimeReading between(ClockTime from, ClockTime to) {
        return TimeReading.between(from.value(), to.value(), timex(from.timex(), to.timex(), from, to));
    }

    /** From a time of day on, as long as a length says. */
    static TimeReading lasting(ClockTime from, Length length) {
        LocalDateTime start = LocalDateTime.parse("2000-01-01T" + from.value());
        String end = length.shifted(start, 1).toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME);
        return TimeReading.between(from.value(), end, "(" + from.timex() + ",T" + end + "," + length.timex() + ")");
    }

    static TimeReading on(LocalDate day, ClockTime from, ClockTime to) {
        LocalDate last = to.minuteOfDay() <= from.minuteOfDay() ? day.plusDays(1) : day;
        return TimeReading.between(
                from.valueOn(day), to.valueOn(last), timex(from.timexOn(day), to.timexOn(last), from, to));
    }

    private static String timex(String from, String to, ClockTime start, ClockTime end) {
        int minutes = Math.floorMod(end.minuteOfDay() - start.minuteOfDay(), 24 * 60);
        String length = "PT" + (minutes >= 60 ? minutes / 60 + "H" : "") + (minutes % 60 > 0 ? minutes % 60 + "M" : "");
        return "(" + from + "," + to + "," + length + ")";
    }
}
