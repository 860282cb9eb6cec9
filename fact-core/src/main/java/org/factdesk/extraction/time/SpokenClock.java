package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Reads English times that are said by minutes and hours: "half past five", "twenty to nine". */
final class SpokenClock {

    private static final int UNSAID = -1;

    private final Scan scan;
    private final Tokens tokens;
    private final DateWords words;
    private final ClockReader reader;

    SpokenClock(Scan scan, ClockReader reader) {
        this.scan = scan;
        this.reader = reader;
        tokens = scan.tokens();
        words = new DateWords(scan);
    }

    /** "Half past five", "a quarter to eight", "ten minutes past nine". */
    ClockTime read(int token) {
        Found word = scan.find(token, WordClass.CLOCK_WORDS);
        if (word.isPresent()) {
            return switch (word.value()) {
                case "half-past" -> against(token, word.endToken(), 30);
                case "quarter-past" -> against(token, word.endToken(), 15);
                case "quarter-to" -> against(token, word.endToken(), -15);
                default -> ClockTime.NOTHING;
            };
        }
        Part minutes = words.small(token, 1, 59);
        int behind = minutes.endToken();
        Found side = minutes.isPresent() ? scan.find(behind, WordClass.CLOCK_WORDS) : Found.NOTHING;
        if (minutes.isPresent() && isShortTo(token, minutes)) {
            ClockTime hour = reader.hour(behind + 1);
            return hour.isBare() && hour.isOpen() && !hour.isMarked()
                    ? against(token, behind + 1, -minutes.value())
                    : ClockTime.NOTHING;
        }
        if (!side.isPresent() || !side.value().equals("past") && !side.value().equals("to")) {
            return ClockTime.NOTHING;
        }
        return against(token, side.endToken(), side.value().equals("past") ? minutes.value() : -minutes.value());
    }

    private ClockTime against(int token, int hourToken, int minutes) {
        ClockTime hour = reader.hour(hourToken);
        if (!hour.isPresent() || !hour.isBare()) {
            return ClockTime.NOTHING;
        }
        int all = Math.floorMod(hour.hour() * 60 + minutes, 24 * 60);
        return new ClockTime(token, hour.endToken(), all / 60, all % 60, UNSAID, hour.isOpen(), true);
    }

    /** "Twenty to nine" in words, where nothing but times is looked for; "from five to nine" is a range. */
    private boolean isShortTo(int token, Part minutes) {
        boolean usual = minutes.value() <= 25 && minutes.value() % 5 == 0;
        int behind = minutes.endToken();
        return scan.isOnlyKinds()
                && usual
                && tokens.isWord(token)
                && tokens.is(behind, "to")
                && tokens.isWord(behind + 1)
                && !tokens.is(token - 1, "from");
    }
}
