package org.factdesk.extraction.time;

import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Reads the time behind the "T" of an ISO 8601 date: "14:30", "14:30:59Z", "14:30+02:00". The offset does not count. */
final class IsoClock {

    private static final int UNSAID = -1;
    private static final int HOURS = 24;

    private IsoClock() {}

    static ClockTime read(Scan scan, int token) {
        int hour = new DateWords(scan).number(token);
        ClockTime bare = new ClockTime(token, token + 1, hour, UNSAID, UNSAID, false, true);
        ClockTime time = hour < HOURS ? new ClockReader(scan).colon(bare) : ClockTime.NOTHING;
        return time.isPresent() ? time.endingAt(behindOffset(scan.tokens(), time.endToken())) : ClockTime.NOTHING;
    }

    private static int behindOffset(Tokens tokens, int token) {
        if (!tokens.isGlued(token)) {
            return token;
        }
        if (tokens.is(token, "z")) {
            return token + 1;
        }
        boolean offset = (tokens.is(token, '+') || tokens.is(token, '-')) && tokens.isDigits(token + 1);
        boolean minutes = offset && tokens.is(token + 2, ':') && tokens.isDigits(token + 3);
        return minutes ? token + 4 : offset ? token + 2 : token;
    }
}
