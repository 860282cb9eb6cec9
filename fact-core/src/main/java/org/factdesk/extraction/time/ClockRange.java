package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/**
 * From one time of day to another.
 *
 * @param from the first
 * @param to the last
 */
record ClockRange(ClockTime from, ClockTime to) {

    private static final int NOON = 12;
    private static final int MINUTES_OF_DAY = 24 * 60;

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
        ClockTime to = isDayOfMonth(scan, from) ? ClockTime.NOTHING : end(scan, from);
        if (!to.isPresent() || !from.isMarked() && !to.isMarked()) {
            return NOTHING;
        }
        return isHourless(scan.tokens(), from, to) || isDate(scan, to) ? NOTHING : of(from, to);
    }

    /** The 12 of "le 12 à 18 h 30". */
    private static boolean isDayOfMonth(Scan scan, ClockTime from) {
        return !from.isMarked() && scan.tokens().is(from.firstToken() - 1, "le");
    }

    /** The 6 of "4 mai à 18 h au 6 mai", the 12 of "until 12-05-2019". */
    private static boolean isDate(Scan scan, ClockTime to) {
        Tokens tokens = scan.tokens();
        int at = to.endToken();
        boolean sign = (tokens.is(at, '-') || tokens.is(at, '/')) && tokens.isGlued(at) && tokens.isDigits(at + 1);
        return !to.isMarked()
                && (sign
                        || scan.find(at, WordClass.MONTHS).isPresent()
                        || scan.find(at, WordClass.MONTH_SIGNS).isPresent());
    }

    /** The same, where nothing but dates is looked for also "6-8" and "between 3 and 5", which need a day beside them. */
    static ClockRange readLoosely(Scan scan, ClockTime from) {
        ClockRange range = read(scan, from);
        if (range.isPresent() || !scan.isOnlyKinds()) {
            return range;
        }
        ClockTime to = end(scan, from);
        boolean rising = to.isPresent() && (from.hour() < to.hour() || from.hour() == NOON);
        return rising && !isDate(scan, to) ? of(from, to) : NOTHING;
    }

    private static ClockTime end(Scan scan, ClockTime from) {
        int at = Joiners.after(scan, from.endToken(), from.firstToken());
        return at > 0 ? new ClockReader(scan).read(at) : ClockTime.NOTHING;
    }

    private static ClockRange of(ClockTime from, ClockTime to) {
        ClockTime start = likeEnd(from, to);
        return new ClockRange(start, likeStart(start, to));
    }

    private static boolean isHourless(Tokens tokens, ClockTime from, ClockTime to) {
        return !to.isMarked() && tokens.isWord(to.endToken()) && tokens.isWord(to.firstToken())
                || !from.isMarked() && !tokens.isDigits(from.firstToken()) && !to.isMarked();
    }

    /** "5 to 6 pm" both lie in the afternoon, "11 to 3 pm" do not: the shorter stretch is meant. */
    private static ClockTime likeEnd(ClockTime from, ClockTime to) {
        if (!from.isOpen() || to.isOpen()) {
            return from;
        }
        ClockTime morning = from.inHalf(false);
        ClockTime afternoon = from.inHalf(true);
        return minutes(afternoon, to) < minutes(morning, to) ? afternoon : morning;
    }

    private static ClockTime likeStart(ClockTime from, ClockTime to) {
        boolean lunch = from.hour() == NOON && to.hour() > 0 && to.hour() < NOON / 2;
        boolean other = lunch || to.isOpen() && minutes(from, to.other()) < minutes(from, to);
        return other ? to.other() : to;
    }

    /** How long it is from one time to the next of the other. */
    private static int minutes(ClockTime from, ClockTime to) {
        int minutes = Math.floorMod(to.minuteOfDay() - from.minuteOfDay(), MINUTES_OF_DAY);
        return minutes == 0 ? MINUTES_OF_DAY : minutes;
    }
}
