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
        return WordClass.mask(WordClass.SHIFTS, WordClass.DAY_PARTS);
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        Found shift = scan.find(token, WordClass.SHIFTS);
        Found part = scan.find(shift.isPresent() ? shift.endToken() : token, WordClass.DAY_PARTS);
        if (!part.isPresent() || tokens.gap(part.firstToken()) == Tokens.BREAK && part.firstToken() > token) {
            return;
        }
        if (shift.isPresent()) {
            accept(scan, token, part, part.endToken(), shift.sense().number().intValue(), drafts);
            return;
        }
        if (tokens.is(token, "tonight")) {
            accept(scan, token, part, part.endToken(), 0, drafts);
            return;
        }
        if (part.value().equals("NI")) {
            nightBetween(scan, token, part.endToken(), drafts);
        }
        Found behind = scan.find(part.endToken(), WordClass.SHIFTS);
        boolean dernier =
                scan.isFrench() && behind.isPresent() && !behind.value().equals("0");
        if (dernier) {
            accept(scan, token, part, behind.endToken(), behind.sense().number().intValue(), drafts);
        } else if (scan.isOnlyKinds()) {
            TimeReading reading = DayPart.valueOf(part.value()).anyDay();
            drafts.accept(draft(MentionKind.TIMERANGE, token, part.endToken(), reading));
        }
    }

    private static void accept(Scan scan, int token, Found part, int end, int days, Consumer<Draft> drafts) {
        DayPart dayPart = DayPart.valueOf(part.value());

        TimeReading reading = scan.reference()
                .map(today -> dayPart.on(today.plusDays(days)))
                .orElseGet(() -> Moments.unresolved(dayPart.timexOn("XXXX-XX-XX")));
        drafts.accept(draft(MentionKind.DATETIMERANGE, token, end, reading));
        DayTimes times = new DayTimes(scan);
        When day = When.day(
                token,
                end,
                scan.reference()
                        .map(today -> List.of(Stretch.day(today.plusDays(days))))
                        .orElseGet(List::of),
                "XXXX-XX-XX");
        times.behindPart(day, dayPart, drafts);
    }

    /** "Nuit de mardi à mercredi". */
    private static void nightBetween(Scan scan, int token, int at, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        int first = Links.afterOf(tokens, at);
        When from = first > at ? Calendar.at(scan, first) : When.NOTHING;
        boolean joined = from.isPresent() && (tokens.is(from.endToken(), "a") || tokens.is(from.endToken(), "au"));
        When to = joined ? Calendar.at(scan, from.endToken() + 1) : When.NOTHING;
        if (!to.isPresent() || !from.isDay() || !to.isDay()) {
            return;
        }
        TimeReading reading = from.isResolved()
                ? night(from.stretches().get(0).from())
                : Moments.unresolved(DayPart.NI.timexOn(from.timex()));
        drafts.accept(draft(MentionKind.DATETIMERANGE, token, to.endToken(), reading));
    }

    private static TimeReading night(LocalDate day) {
        return TimeReading.between(
                day + "T20:00:00", day.plusDays(1) + "T08:00:00", DayPart.NI.timexOn(day.toString()));
    }

    private static Draft draft(MentionKind kind, int token, int end, TimeReading reading) {
        return Draft.dated(kind, token, end, Draft.DATED, Moments.moment(List.of(reading)));
    }
}
