package org.factdesk.extraction.time;

import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/**
 * From one time of day to another.
 *
 * @param from the first
 * @param to the last
 */
record ClockRange(ClockTime from, ClockTime to) {

    static final ClockRange NOTHING = new ClockRange(ClockTime.NOTHING, ClockTime.NOTHING);

    boolean isPresent() {
        return to.isPresent();
    }

    int firstToken() {
        return from.firstToken();
    }

    int endToken() {
        return to.endToken();
    }

    /** "9h à 18h", "9am-5pm", "5 to 6 pm", "14 h et 16 h" behind "entre". */
    static ClockRange read(Scan scan, ClockTime from) {
        int at = Joiners.after(scan, from.endToken(), from.firstToken());
        ClockTime to = at > 0 ? new ClockReader(scan).read(at) : ClockTime.NOTHING;
        if (!to.isPresent() || !from.isMarked() && !to.isMarked()) {
            return NOTHING;
        }
        return isHourless(scan.tokens(), from, to) ? NOTHING : new ClockRange(likeEnd(from, to), likeStart(from, to));
    }

    private static boolean isHourless(Tokens tokens, ClockTime from, ClockTime to) {
        return !to.isMarked() && tokens.isWord(to.endToken()) && tokens.isWord(to.firstToken())
                || !from.isMarked() && !tokens.isDigits(from.firstToken()) && !to.isMarked();
    }

    /** "5 to 6 pm" both lie in the afternoon, "11 to 3 pm" do not. */
    private static ClockTime likeEnd(ClockTime from, ClockTime to) {
        boolean known = from.isOpen() && !to.isOpen() && to.hour() >= 12 && from.hour() < 12;
        if (!known) {
            return from;
        }
        ClockTime afternoon = from.other();
        return afternoon.minuteOfDay() < to.minuteOfDay() ? afternoon : from.inHalf(false);
    }

    private static ClockTime likeStart(ClockTime from, ClockTime to) {
        boolean falls = to.minuteOfDay() <= from.minuteOfDay() && to.hour() < 12;
        boolean lunch = from.hour() == 12 && to.hour() > 0 && to.hour() < 6;
        return falls && (to.isOpen() && !from.isOpen() || lunch) ? to.other() : to;
    }
}
