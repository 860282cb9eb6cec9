package org.factdesk.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Reads a part of the day or a time behind a day, and a day behind a time: "lundi matin", "hier à 20h", "9 am on Monday". */
final class DayTimes {

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
        FoundPart part = part(end);
        if (part.isPresent()) {
            drafts.accept(part(day, part));
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
        boolean morning = time.hour() < 12 && part.isPresent() && (time.isOpen() || part.get() != DayPart.MO);
        ClockTime known = morning ? time.inHalf(part.get().isAfternoon()) : time;
        ClockRange range = ClockRange.read(scan, known);
        drafts.accept(range.isPresent() ? on(day, range) : on(day, known));
    }

    /** "Lundi matin", "mardi dans la nuit", "Monday in the evening". */
    private FoundPart part(int token) {
        int at = token;
        if (tokens.is(at, "dans") || tokens.is(at, "in") || tokens.is(at, "en") || tokens.is(at, "au")) {
            at++;
        }
        at = Links.afterArticle(tokens, Links.afterOf(tokens, at));
        return tokens.gap(at) == Tokens.BREAK ? FoundPart.NOTHING : FoundPart.read(scan, at);
    }

    private Draft part(When day, FoundPart found) {
        return part(day, found, day.firstToken(), found.endToken());
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
        int at = Links.afterComma(tokens, token);
        boolean link = isLink(at);
        at = link ? behindAbout(at + 1) : at;
        ClockTime time = tokens.gap(at) == Tokens.BREAK ? ClockTime.NOTHING : new ClockReader(scan).read(at);
        boolean said = time.isMarked() || (link || behindPart) && scan.isOnlyKinds() && isAlone(time);
        return said ? time : range(time);
    }

    /** "At around", "à environ". */
    private int behindAbout(int token) {
        boolean about = tokens.is(token, "around") || tokens.is(token, "about") || tokens.is(token, "environ");
        return about ? token + 1 : token;
    }

    private boolean isAlone(ClockTime time) {
        return time.isPresent() && !tokens.isWord(time.endToken());
    }

    /** "Monday 1 to 3pm": only the end says that it is about time. */
    private ClockTime range(ClockTime time) {
        return time.isPresent() && ClockRange.read(scan, time).isPresent() ? time : ClockTime.NOTHING;
    }

    private boolean isLink(int token) {
        return tokens.is(token, "a")
                || tokens.is(token, "at")
                || tokens.is(token, "vers")
                || tokens.is(token, '@')
                || tokens.is(token, "around")
                || tokens.is(token, "des")
                || tokens.is(token, "de")
                || tokens.is(token, "from")
                || tokens.is(token, "avant");
    }

    /** "20h dimanche", "9 am on Monday": a day behind a time. */
    When dayBehind(int token) {
        if (tokens.gap(token) == Tokens.BREAK) {
            return When.NOTHING;
        }
        int at = Links.afterComma(tokens, token);
        at = tokens.is(at, "on") || tokens.is(at, "of") || tokens.is(at, "sur") ? at + 1 : at;
        at = Links.afterArticle(tokens, at);
        When day = tokens.gap(at) == Tokens.BREAK ? When.NOTHING : Calendar.at(scan, at);
        return day.isPresent() && day.isDay() ? day : When.NOTHING;
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
        return draft(MentionKind.DATETIME, day, time.firstToken(), time.endToken(), readings);
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
