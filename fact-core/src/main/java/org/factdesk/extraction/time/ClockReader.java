package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Reads times of day: "17h30", "8 heures et quart", "5:30 pm", "half past five", "midi". */
final class ClockReader {

    private static final int UNSAID = -1;
    private static final int NOON = 12;

    private final Scan scan;
    private final Tokens tokens;
    private final DateWords words;

    ClockReader(Scan scan) {
        this.scan = scan;
        tokens = scan.tokens();
        words = new DateWords(scan);
    }

    /** The time that starts at a token, also a bare number of the hour. */
    ClockTime read(int token) {
        ClockTime named = named(token);
        if (named.isPresent()) {
            return named;
        }
        ClockTime spoken = scan.isFrench() ? ClockTime.NOTHING : new SpokenClock(scan, this).read(token);
        return spoken.isPresent() ? withHalf(spoken) : withHalf(hour(token));
    }

    /** "Midi", "minuit et demi", "noon". */
    private ClockTime named(int token) {
        Found word = scan.find(token, WordClass.CLOCK_WORDS);
        boolean afternoon = tokens.is(token - 1, '-') && tokens.is(token - 2, "apres");
        if (afternoon
                || !word.isPresent()
                || !word.value().equals("noon") && !word.value().equals("midnight")) {
            return ClockTime.NOTHING;
        }
        int hour = word.value().equals("noon") ? 12 : 0;
        ClockTime time = new ClockTime(token, word.endToken(), hour, UNSAID, UNSAID, false, true);
        Found half = scan.isFrench() ? scan.find(word.endToken(), WordClass.CLOCK_WORDS) : Found.NOTHING;
        if (half.value().equals("quarter-to")) {
            return frenchPart(time, half);
        }
        if (half.value().equals("minus") && scan.isOnlyKinds()) {
            ClockTime against = spokenMinutes(time, word.endToken());
            return against.isPresent() ? against : time;
        }
        if (half.isPresent() && half.value().equals("quarter")) {
            return withMinute(time, 15, half.endToken());
        }
        return half.isPresent() && half.value().equals("half") && !tokens.is(word.endToken(), "trente")
                ? withMinute(time, 30, half.endToken())
                : time;
    }

    private static ClockTime withMinute(ClockTime time, int minute, int endToken) {
        return new ClockTime(time.firstToken(), endToken, time.hour(), minute, UNSAID, time.isOpen(), true);
    }

    /** The hour that starts at a token, with its minutes in digits. */
    ClockTime hour(int token) {
        Part hour = words.small(token, 0, 24);
        boolean inside = tokens.isGlued(token)
                && (tokens.isWord(token - 1) && !tokens.is(token - 1, "t")
                        || (tokens.is(token - 1, ':') || tokens.is(token - 1, '.') || tokens.is(token - 1, ','))
                                && tokens.isGlued(token - 1)
                                && tokens.isDigits(token - 2)
                        || isLastOfDate(token));
        if (!hour.isPresent() || inside) {
            return ClockTime.NOTHING;
        }
        boolean zero = tokens.isDigits(token) && tokens.length(token) == 2 && tokens.firstChar(token) == '0';
        boolean open = hour.value() >= 1 && hour.value() <= 12 && !zero;
        ClockTime bare = new ClockTime(token, hour.endToken(), hour.value() % 24, UNSAID, UNSAID, open, false);
        ClockTime colon = tokens.isDigits(token) ? colon(bare) : ClockTime.NOTHING;
        return colon.isPresent() ? colon : scan.isFrench() ? french(bare) : english(bare);
    }

    /** The 21 of "2016-2-21". */
    private boolean isLastOfDate(int token) {
        boolean hyphen = tokens.is(token - 1, '-') && tokens.is(token - 3, '-');
        boolean slash = tokens.is(token - 1, '/') && tokens.is(token - 3, '/');
        return (hyphen || slash) && tokens.isDigits(token - 2) && tokens.isDigits(token - 4);
    }

    /** "17:30", "7:56:30", in English "8.30" before am or pm. */
    ClockTime colon(ClockTime bare) {
        int at = bare.endToken();
        boolean point = tokens.is(at, '.') && !scan.isFrench();
        if (!tokens.is(at, ':') && !point || !tokens.isGlued(at) || !tokens.isGlued(at + 1)) {
            return ClockTime.NOTHING;
        }
        Part minute = tokens.length(at + 1) == 2 ? words.digits(at + 1, 0, 59) : Part.NONE;
        if (!minute.isPresent() || point && !isHalfOfDay(at + 2)) {
            return ClockTime.NOTHING;
        }
        boolean more = tokens.is(at + 2, ':') && tokens.isGlued(at + 2) && tokens.length(at + 3) == 2;
        Part second = more ? words.digits(at + 3, 0, 59) : Part.NONE;
        int end = second.isPresent() ? second.endToken() : minute.endToken();
        return new ClockTime(
                bare.firstToken(),
                end,
                bare.hour(),
                minute.value(),
                second.isPresent() ? second.value() : UNSAID,
                bare.isOpen() && !scan.isFrench(),
                true);
    }

    private boolean isHalfOfDay(int token) {
        Found half = scan.find(token, WordClass.CLOCK_WORDS);
        return half.isPresent() && (half.value().equals("am") || half.value().equals("pm"));
    }

    private ClockTime english(ClockTime bare) {
        Found clock = scan.find(bare.endToken(), WordClass.CLOCK_WORDS);
        if (clock.isPresent() && clock.value().equals("hour")) {
            return new ClockTime(bare.firstToken(), clock.endToken(), bare.hour(), UNSAID, UNSAID, bare.isOpen(), true);
        }
        int end = afterIsh(bare.endToken());
        return end > bare.endToken()
                ? new ClockTime(bare.firstToken(), end, bare.hour(), UNSAID, UNSAID, bare.isOpen(), true)
                : bareMinutes(bare);
    }

    /** "11ish", "five-ish". */
    private int afterIsh(int token) {
        int at = Links.afterHyphen(tokens, token);
        return tokens.is(at, "ish") && tokens.isGlued(at) ? at + 1 : token;
    }

    /** "17h30", "17 h", "8 heures et demie", "huit heures moins le quart". */
    private ClockTime french(ClockTime bare) {
        Found hours = scan.find(bare.endToken(), WordClass.CLOCK_WORDS);
        if (!hours.isPresent() || !hours.value().equals("hour")) {
            return scan.isOnlyKinds() ? withoutHour(bare, hours) : bare;
        }
        int at = hours.endToken();
        ClockTime time = new ClockTime(bare.firstToken(), at, bare.hour(), UNSAID, UNSAID, false, true);
        Found part = scan.find(at, WordClass.CLOCK_WORDS);
        if (part.isPresent() && !part.value().equals("minus")) {
            return frenchPart(time, part);
        }
        ClockTime against = spokenMinutes(time, at);
        if (against.isPresent()) {
            return against;
        }
        boolean near = tokens.gap(at) <= Tokens.SPACE && tokens.length(at) == 2;
        Part minute = near ? words.digits(at, 0, 59) : Part.NONE;
        if (!minute.isPresent()) {
            return time;
        }
        Found unit = scan.find(minute.endToken(), WordClass.CLOCK_WORDS);
        boolean minutes = unit.isPresent() && unit.value().equals("minute");
        return withMinute(time, minute.value(), minutes ? unit.endToken() : minute.endToken());
    }

    /** "Huit et quart", "sept trente": read where nothing but dates is looked for. */
    private ClockTime withoutHour(ClockTime bare, Found part) {
        if (part.isPresent()
                && (tokens.is(bare.endToken(), "et") || part.value().equals("quarter-to"))) {
            return frenchPart(bare, part);
        }
        return bareMinutes(bare);
    }

    /** "Five thirty", "sept trente": only in words. */
    private ClockTime bareMinutes(ClockTime bare) {
        boolean spoken = scan.isOnlyKinds() && tokens.isWord(bare.firstToken());
        int at = spoken ? Links.afterHyphen(tokens, bare.endToken()) : -1;
        Part minute = spoken && tokens.isWord(at) ? words.small(at, 10, 59) : Part.NONE;
        return minute.isPresent()
                ? new ClockTime(
                        bare.firstToken(), minute.endToken(), bare.hour(), minute.value(), UNSAID, bare.isOpen(), true)
                : bare;
    }

    /** "Huit heures moins vingt", and "sept heures et dix" where nothing is counted behind. */
    private ClockTime spokenMinutes(ClockTime time, int token) {
        boolean minus = tokens.is(token, "moins");
        boolean and = tokens.is(token, "et") && scan.isOnlyKinds();
        Part minutes = minus || and ? words.small(token + 1, 1, 59) : Part.NONE;
        if (!minutes.isPresent()) {
            return ClockTime.NOTHING;
        }
        Found unit = scan.find(minutes.endToken(), WordClass.CLOCK_WORDS);
        int end = unit.isPresent() && unit.value().equals("minute") ? unit.endToken() : minutes.endToken();
        boolean hour = unit.isPresent() && unit.value().equals("hour");
        if (hour) {
            return ClockTime.NOTHING;
        }
        int all = Math.floorMod(time.hour() * 60 + (minus ? -minutes.value() : minutes.value()), 24 * 60);
        return new ClockTime(time.firstToken(), end, all / 60, all % 60, UNSAID, false, true);
    }

    private ClockTime frenchPart(ClockTime time, Found part) {
        int hour = time.hour();
        return switch (part.value()) {
            case "half" -> withMinute(time, 30, part.endToken());
            case "quarter" -> withMinute(time, 15, part.endToken());
            case "three-quarters" -> withMinute(time, 45, part.endToken());
            case "quarter-to" ->
                new ClockTime(time.firstToken(), part.endToken(), (hour + 23) % 24, 45, UNSAID, false, true);
            default -> time;
        };
    }

    /** "Am", "du soir", "in the morning" behind a time. */
    private ClockTime withHalf(ClockTime time) {
        if (!time.isPresent() || tokens.gap(time.endToken()) == Tokens.BREAK) {
            return time;
        }
        Found half = scan.find(time.endToken(), WordClass.CLOCK_WORDS);
        if (half.value().equals("midnight") && time.hour() == NOON && tokens.isDigits(time.firstToken())) {
            return time.inHalf(false).endingAt(half.endToken());
        }
        if (!half.isPresent()
                || time.hour() > 23
                || !half.value().equals("am") && !half.value().equals("pm")) {
            return time;
        }
        return time.inHalf(half.value().equals("pm")).endingAt(half.endToken());
    }
}
