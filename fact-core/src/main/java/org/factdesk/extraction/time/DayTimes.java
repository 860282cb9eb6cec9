package org.factdesk.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Reads a part of the day or a time behind a day, and a day behind a time: "lundi matin", "hier à 20h", "9 am on Monday". */
final class DayTimes {

    private static final int LAST_HOUR_OF_NIGHT = 5;

    private final Scan scan;
    private final Tokens tokens;

    DayTimes(Scan scan) {
        this.scan = scan;
        tokens = scan.tokens();
    }

    /** What stands behind a day. */
    void behind(When day, Consumer<Draft> drafts) {
        if (tokens.gap(day.endToken()) == Tokens.BREAK) {
            return;
        }
        int end = day.endToken();
        FoundPart part = part(end).withEdgeBefore(scan, day.firstToken());
        if (part.isPresent()) {
            drafts.accept(isPlural(part) && day.parts().isBareWeekday() ? recurring(day, part) : part(day, part));
            end = part.endToken();
        }
        time(day, time(end, part.isPresent()), part.isPresent() ? Optional.of(part.part()) : Optional.empty(), drafts);
    }

    /** A time behind a part of a day: "ce soir à 8 heures". */
    void behindPart(When day, DayPart part, Consumer<Draft> drafts) {
        if (tokens.gap(day.endToken()) != Tokens.BREAK) {
            time(day, time(day.endToken(), true), Optional.of(part), drafts);
        }
    }

    private void time(When day, ClockTime time, Optional<DayPart> part, Consumer<Draft> drafts) {
        if (!time.isPresent()) {
            return;
        }
        ClockTime known = part.isPresent() ? inPart(time, part.get()) : time;
        ClockRange range = ClockRange.readLoosely(scan, known);
        drafts.accept(range.isPresent() ? on(day, range) : on(withYear(day, known), known));
    }

    /** "Oct 26 15:50:06 2016": the year stands behind the time. */
    private When withYear(When day, ClockTime time) {
        DateParts parts = day.parts();
        boolean open = parts.day() != DateParts.UNSAID
                && parts.month() != DateParts.UNSAID
                && parts.year() == DateParts.UNSAID;
        boolean seconds = open && time.second() >= 0 && day.endToken() <= time.firstToken();
        Part year = seconds ? new DateWords(scan).yearInDigits(time.endToken()) : Part.NONE;
        return year.isPresent()
                ? When.ofParts(
                        day.firstToken(),
                        year.endToken(),
                        DateParts.ofDay(year.value(), parts.month(), parts.day()),
                        scan.reference(),
                        false)
                : day;
    }

    /** The hour that is meant in a part of the day: "8 tonight" is twenty hours, "2 at night" are two. */
    ClockTime inPart(ClockTime time, DayPart part) {
        boolean settled = time.hour() >= 12 || !time.isOpen() && (!scan.isFrench() || part == DayPart.MO);
        if (settled) {
            return time;
        }
        boolean small = part == DayPart.NI && time.hour() <= LAST_HOUR_OF_NIGHT;
        return time.inHalf(part.isAfternoon() && !small);
    }

    /** "Lundi matin", "mardi dans la nuit", "Monday in the evening". */
    FoundPart part(int token) {
        int comma = Links.afterComma(tokens, token);
        boolean in = tokens.is(comma, "dans") || tokens.is(comma, "in");
        int at = in ? comma + 1 : tokens.is(token, "en") || tokens.is(token, "au") ? token + 1 : token;
        at = Links.afterArticle(tokens, Links.afterOf(tokens, at));
        return tokens.gap(at) == Tokens.BREAK ? FoundPart.NOTHING : FoundPart.read(scan, at);
    }

    private Draft part(When day, FoundPart found) {
        return part(day, found, day.firstToken(), found.endToken());
    }

    /** "Afternoons". */
    private boolean isPlural(FoundPart part) {
        return !scan.isFrench() && tokens.charAt(tokens.end(part.endToken() - 1) - 1) == 's';
    }

    /** "Tuesday afternoons": every one of them. */
    private static Draft recurring(When day, FoundPart part) {
        TimeReading every = Moments.unresolved(part.part().timexOn(day.parts().timex()));
        return Draft.dated(
                MentionKind.SET, day.firstToken(), part.endToken(), Draft.DATED, Moments.moment(List.of(every)));
    }

    /** A part of a day from a first token to an end, wherever the day stands. */
    Draft part(When day, FoundPart found, int firstToken, int endToken) {
        List<TimeReading> readings = new ArrayList<>();
        day.stretches().forEach(stretch -> readings.add(found.part().on(stretch.from(), found.edge())));
        if (readings.isEmpty()) {
            readings.add(Moments.unresolved(found.part().timexOn(day.timex())));
        }
        return Draft.dated(MentionKind.DATETIMERANGE, firstToken, endToken, Draft.DATED, Moments.moment(readings));
    }

    private ClockTime time(int token, boolean behindPart) {
        if (isIso(token)) {
            return IsoClock.read(scan, token + 1);
        }
        int at = Links.afterComma(tokens, token);
        int behind = behindLink(at);
        boolean link = behind > at;
        at = link ? behindAbout(behind) : at;
        ClockTime time = tokens.gap(at) == Tokens.BREAK ? ClockTime.NOTHING : new ClockReader(scan).read(at);
        boolean said = time.isMarked() || (link || behindPart) && scan.isOnlyKinds() && isAlone(time);
        return said ? time : range(time);
    }

    /** "At around", "à environ". */
    private int behindAbout(int token) {
        boolean about = scan.is(token, WordGroup.ABOUT);
        return about ? token + 1 : token;
    }

    private boolean isAlone(ClockTime time) {
        return time.isPresent() && !tokens.isWord(time.endToken());
    }

    /** "Monday 1 to 3pm": only the end says that it is about time. */
    private ClockTime range(ClockTime time) {
        return time.isPresent() && ClockRange.readLoosely(scan, time).isPresent() ? time : ClockTime.NOTHING;
    }

    /** The "T" of "2024-05-15T14:30". */
    private boolean isIso(int token) {
        return tokens.is(token, "t") && tokens.isGlued(token) && tokens.isGlued(token + 1);
    }

    /** Behind "à", "at", "from", "between"; where only dates are looked for also behind "before", "until" and the like. */
    private int behindLink(int token) {
        if (isLink(token)) {
            return token + 1;
        }
        boolean lasting = tokens.is(token, "pour");
        Found scope = scan.isOnlyKinds() && !lasting ? scan.find(token, WordClass.TIME_SCOPES) : Found.NOTHING;
        return scope.isPresent() ? scope.endToken() : token;
    }

    private boolean isLink(int token) {
        return tokens.is(token, "a")
                || tokens.is(token, "at")
                || tokens.is(token, "vers")
                || tokens.is(token, '@')
                || scan.is(token, WordGroup.BEFORE_CLOCK_OR_DAY);
    }

    /** "20h dimanche", "9 am on Monday", "8 tonight": a day behind a time, perhaps with a part of it. */
    DayAndPart dayBehind(int token) {
        if (tokens.gap(token) == Tokens.BREAK) {
            return DayAndPart.NOTHING;
        }
        int at = Links.afterComma(tokens, token);
        boolean of = scan.isOnlyKinds() && (tokens.is(at, "de") || tokens.is(at, "du"));
        at = of || tokens.is(at, "on") || tokens.is(at, "of") || tokens.is(at, "sur") ? at + 1 : at;
        at = Links.afterArticle(tokens, at);
        return tokens.gap(at) == Tokens.BREAK ? DayAndPart.NOTHING : DayAndPart.read(scan, at);
    }

    Draft on(DayAndPart day, ClockTime time) {
        return on(day.day(), day.part().isPresent() ? inPart(time, day.part().part()) : time);
    }

    Draft on(DayAndPart day, ClockRange range) {
        if (!day.part().isPresent()) {
            return on(day.day(), range);
        }
        DayPart part = day.part().part();
        return on(day.day(), new ClockRange(inPart(range.from(), part), inPart(range.to(), part)));
    }

    Draft on(When day, ClockTime time) {
        List<TimeReading> readings = new ArrayList<>();
        for (Stretch stretch : day.stretches()) {
            readings.add(TimeReading.at(time.valueOn(stretch.from()), time.timexOn(stretch.from())));
            if (time.isOpen()) {
                ClockTime other = time.other();
                readings.add(TimeReading.at(other.valueOn(stretch.from()), other.timexOn(stretch.from())));
            }
        }
        if (readings.isEmpty()) {
            readings.add(Moments.unresolved(day.timex() + time.timex()));
        }
        List<TimeReading> all = ClockBounds.opened(scan, time, readings);
        return draft(MentionKind.DATETIME, day, time.firstToken(), time.endToken(), all);
    }

    Draft on(When day, ClockRange range) {
        List<TimeReading> readings = new ArrayList<>();
        for (Stretch stretch : day.stretches()) {
            readings.add(TimeReadings.on(stretch.from(), range.from(), range.to()));
            if (range.from().isOpen() && range.to().isOpen()) {
                readings.add(TimeReadings.on(
                        stretch.from(), range.from().other(), range.to().other()));
            }
        }
        if (readings.isEmpty()) {
            readings.add(Moments.unresolved(day.timex() + range.from().timex()));
        }
        return draft(MentionKind.DATETIMERANGE, day, range.firstToken(), range.endToken(), readings);
    }

    private static Draft draft(MentionKind kind, When day, int first, int end, List<TimeReading> readings) {
        return Draft.dated(
                kind,
                Math.min(day.firstToken(), first),
                Math.max(day.endToken(), end),
                Draft.DATED,
                Moments.moment(readings));
    }
}
