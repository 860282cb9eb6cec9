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

/**
 * The start, middle or end of a day: "end of the day", "fin de journée", "mid today", "early in the day on Wednesday", "rest of
 * the day". Only where nothing but times is looked for.
 */
public final class EdgeOfDayRule implements Rule {

    private static final String LAST_SECOND = "T23:59:59";
    private static final String[] DAYS = {"day", "journee", "jour"};

    @Override
    public long triggers() {
        return WordClass.mask(WordClass.EDGES);
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        Found edge = scan.isOnlyKinds() ? scan.find(token, WordClass.EDGES) : Found.NOTHING;
        if (!edge.isPresent()) {
            return;
        }
        When day = day(scan, Links.afterOf(scan.tokens(), edge.endToken()));
        if (day.isResolved()) {
            List<TimeReading> readings = day.stretches().stream()
                    .map(stretch -> reading(scan, edge, stretch.from()))
                    .toList();
            boolean point = readings.get(0).value().isPresent();
            drafts.accept(Draft.dated(
                    point ? MentionKind.DATETIME : MentionKind.DATETIMERANGE,
                    token,
                    day.endToken(),
                    Draft.DATED,
                    Moments.moment(readings)));
        }
    }

    /** "The day", "today", "this Sunday"; "the day on Wednesday" is that Wednesday. */
    private static When day(Scan scan, int token) {
        int at = Links.afterArticle(scan.tokens(), token);
        if (!isDayWord(scan.tokens(), at)) {
            When named = Calendar.at(scan, at);
            return named.isDay() ? named : When.NOTHING;
        }
        int behind = scan.tokens().is(at + 1, "on") ? at + 2 : Links.afterOf(scan.tokens(), at + 1);
        When named = scan.tokens().gap(behind) == Tokens.BREAK ? When.NOTHING : Calendar.at(scan, behind);
        if (named.isDay()) {
            return named;
        }
        List<Stretch> today =
                scan.reference().map(date -> List.of(Stretch.day(date))).orElseGet(List::of);
        return When.day(token, at + 1, today, "XXXX-XX-XX");
    }

    private static boolean isDayWord(Tokens tokens, int token) {
        for (String day : DAYS) {
            if (tokens.is(token, day)) {
                return true;
            }
        }
        return false;
    }

    private static TimeReading reading(Scan scan, Found edge, LocalDate day) {
        boolean last =
                scan.tokens().is(edge.firstToken(), "end") || scan.tokens().is(edge.firstToken(), "fin");
        return switch (edge.value()) {
            case "start", "earlier" -> between(day, "T00:00:00", day, "T12:00:00");
            case "mid" -> between(day, "T10:00:00", day, "T14:00:00");
            case "rest" ->
                TimeReading.between(
                        scan.now().map(MomentRule::text).orElse(day + "T00:00:00"), day + LAST_SECOND, day.toString());
            default ->
                last
                        ? TimeReading.at(day + LAST_SECOND, day + LAST_SECOND)
                        : between(day, "T12:00:00", day.plusDays(1), "T00:00:00");
        };
    }

    private static TimeReading between(LocalDate first, String from, LocalDate last, String to) {
        return TimeReading.between(first + from, last + to, first.toString());
    }
}
