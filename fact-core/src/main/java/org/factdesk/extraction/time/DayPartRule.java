package org.factdesk.extraction.time;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Parts of this day or its neighbours: "ce matin", "cette nuit", "tonight", "last night", "la nuit dernière". */
public final class DayPartRule implements Rule {

    @Override
    public long triggers() {
        return WordClass.mask(WordClass.SHIFTS, WordClass.DAY_PARTS, WordClass.EDGES);
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        if (scan.isOnlyKinds() && scan.find(token, WordClass.EDGES).isPresent()) {
            edged(scan, token, drafts);
        }
        Tokens tokens = scan.tokens();
        Found shift = scan.find(token, WordClass.SHIFTS);
        int at = shift.isPresent() ? Links.afterArticle(tokens, shift.endToken()) : token;
        FoundPart part = FoundPart.read(scan, at);
        if (!part.isPresent() || tokens.gap(at) == Tokens.BREAK && at > token) {
            return;
        }
        if (shift.isPresent() && !scan.isOnlyKinds() && isOfStory(tokens, token)) {
            return;
        }
        if (shift.isPresent() || tokens.is(token, "tonight")) {
            int days = shift.isPresent() ? shift.sense().number().intValue() : 0;
            accept(scan, token, part, part.endToken(), days, drafts);
            return;
        }
        if (part.part() == DayPart.NI) {
            nightBetween(scan, token, part.endToken(), drafts);
        }
        unshifted(scan, token, part, drafts);
    }

    /** "The next morning", "the previous evening" hang on a day that was told. */
    private static boolean isOfStory(Tokens tokens, int token) {
        return tokens.is(token - 1, "the") && !tokens.is(token, "last") && !tokens.is(token, "past");
    }

    /** "Late this morning", "early tomorrow evening". */
    private static void edged(Scan scan, int token, Consumer<Draft> drafts) {
        DayAndPart day = DayAndPart.readEdged(scan, token);
        if (day.isPresent()) {
            drafts.accept(new DayTimes(scan).part(day.day(), day.part(), token, day.endToken()));
        }
    }

    private static void unshifted(Scan scan, int token, FoundPart found, Consumer<Draft> drafts) {
        FoundPart part = scan.isOnlyKinds() ? found.withEdgeBefore(scan, token) : found;
        Found behind = scan.find(part.endToken(), WordClass.SHIFTS);
        if (scan.isFrench() && behind.isPresent() && !behind.value().equals("0")) {
            accept(scan, token, part, behind.endToken(), behind.sense().number().intValue(), drafts);
            return;
        }
        ofDay(scan, token, part, drafts);
        if (scan.isOnlyKinds()) {
            TimeReading whole = part.part().anyDay(part.edge());
            List<TimeReading> readings =
                    part.edge().equals("mid") ? List.of(whole, part.part().middle()) : List.of(whole);
            drafts.accept(draft(MentionKind.TIMERANGE, token, part.endToken(), readings));
            time(scan, token, part, drafts);
        }
    }

    /** "L'après-midi 7:30". */
    private static void time(Scan scan, int token, FoundPart part, Consumer<Draft> drafts) {
        boolean near = scan.tokens().gap(part.endToken()) != Tokens.BREAK;
        ClockTime time = near ? new ClockReader(scan).read(part.endToken()) : ClockTime.NOTHING;
        if (time.isMarked()) {
            ClockTime known = new DayTimes(scan).inPart(time, part.part());
            drafts.accept(draft(MentionKind.TIME, token, time.endToken(), List.of(TimeReadings.at(known))));
        }
    }

    /** "Soirée de mardi", "the afternoon of March 3", "late on Tuesday". */
    private static void ofDay(Scan scan, int token, FoundPart part, Consumer<Draft> drafts) {
        DayAndPart day = DayAndPart.behind(scan, token, part);
        if (day.isPresent()) {
            DayTimes times = new DayTimes(scan);
            drafts.accept(times.part(day.day(), part, token, day.endToken()));
            times.behindPart(day.day(), part.part(), drafts);
        }
    }

    private static void accept(Scan scan, int token, FoundPart part, int end, int days, Consumer<Draft> drafts) {
        List<Stretch> stretches = scan.reference()
                .map(today -> List.of(Stretch.day(today.plusDays(days))))
                .orElseGet(List::of);
        When day = When.day(token, end, stretches, "XXXX-XX-XX");
        DayTimes times = new DayTimes(scan);
        drafts.accept(times.part(day, part.withEdgeBefore(scan, token), token, end));
        times.behindPart(day, part.part(), drafts);
    }

    /** "Nuit de mardi à mercredi". */
    private static void nightBetween(Scan scan, int token, int at, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        int first = Links.afterOf(tokens, at);
        When from = first > at ? Calendar.at(scan, first) : When.NOTHING;
        When both = first > at ? new DateRanges(scan).read(first, from) : When.NOTHING;
        if (both.isResolved() && isOneNight(both.stretches().get(0))) {
            drafts.accept(draft(
                    MentionKind.DATETIMERANGE,
                    token,
                    both.endToken(),
                    List.of(night(both.stretches().get(0).from()))));
            return;
        }
        boolean joined = from.isPresent() && (tokens.is(from.endToken(), "a") || tokens.is(from.endToken(), "au"));
        When to = joined ? Calendar.at(scan, from.endToken() + 1) : When.NOTHING;
        if (!to.isPresent() || !from.isDay() || !to.isDay()) {
            return;
        }
        TimeReading reading = from.isResolved()
                ? night(from.stretches().get(0).from())
                : Moments.unresolved(DayPart.NI.timexOn(from.timex()));
        drafts.accept(draft(MentionKind.DATETIMERANGE, token, to.endToken(), List.of(reading)));
    }

    /** "Du 21 au 22 novembre". */
    private static boolean isOneNight(Stretch days) {
        return days.from().plusDays(2).equals(days.to());
    }

    private static TimeReading night(LocalDate day) {
        return TimeReading.between(
                day + "T20:00:00", day.plusDays(1) + "T08:00:00", DayPart.NI.timexOn(day.toString()));
    }

    private static Draft draft(MentionKind kind, int token, int end, List<TimeReading> readings) {
        return Draft.dated(kind, token, end, Draft.DATED, Moments.moment(readings));
    }
}
