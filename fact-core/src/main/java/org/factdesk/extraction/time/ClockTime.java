package org.factdesk.extraction.time;

import java.time.LocalDate;

/**
 * A time of day.
 *
 * @param firstToken its first token
 * @param endToken the token after its last one
 * @param hour 0 to 23
 * @param minute 0 to 59; -1 where it is not said
 * @param second 0 to 59; -1 where it is not said
 * @param isOpen whether the other half of the day may be meant
 * @param isMarked whether a sign or word of the clock stands beside the number
 */
record ClockTime(int firstToken, int endToken, int hour, int minute, int second, boolean isOpen, boolean isMarked) {

    static final ClockTime NOTHING = new ClockTime(-1, -1, 0, -1, -1, false, false);

    boolean isPresent() {
        return endToken > 0;
    }

    boolean isBare() {
        return minute < 0;
    }

    ClockTime startingAt(int token) {
        return new ClockTime(token, endToken, hour, minute, second, isOpen, isMarked);
    }

    ClockTime endingAt(int token) {
        return new ClockTime(firstToken, token, hour, minute, second, isOpen, isMarked);
    }

    /** The same time in the morning or afternoon. */
    ClockTime inHalf(boolean afternoon) {
        int inMorning = hour % 12;
        int full = hour > 12 ? hour : afternoon ? inMorning + 12 : inMorning;
        return new ClockTime(firstToken, endToken, full, minute, second, false, true);
    }

    /** The reading in the other half of the day. */
    ClockTime other() {
        return new ClockTime(firstToken, endToken, (hour + 12) % 24, minute, second, false, isMarked);
    }

    int minuteOfDay() {
        return hour * 60 + Math.max(0, minute);
    }

    /** {@code 17:30:00}. */
    String value() {
        return Digits.two(hour) + ":" + Digits.two(Math.max(0, minute)) + ":" + Digits.two(Math.max(0, second));
    }

    /** {@code T17:30}, as exact as the text. */
    String timex() {
        String text = "T" + Digits.two(hour);
        if (minute >= 0) {
            text += ":" + Digits.two(minute);
        }
        return second < 0 ? text : text + ":" + Digits.two(second);
    }

    String valueOn(LocalDate day) {
        return day + "T" + value();
    }

    String timexOn(LocalDate day) {
        return day + timex();
    }
}
