package org.factdesk.extraction.time;

import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/**
 * A day, perhaps with a part of it: "this morning", "tonight", "lundi matin", "in the evening on Friday", "tomorrow".
 *
 * @param day the day; it ends where all of this ends
 * @param part the part and its edge; {@link FoundPart#NOTHING} where only the day is said
 */
record DayAndPart(When day, FoundPart part) {

    static final DayAndPart NOTHING = new DayAndPart(When.NOTHING, FoundPart.NOTHING);

    boolean isPresent() {
        return day.isPresent();
    }

    int endToken() {
        return day.endToken();
    }

    /** The day that starts at a token. */
    static DayAndPart read(Scan scan, int token) {
        DayAndPart shifted = shifted(scan, token);
        if (shifted.isPresent()) {
            return shifted;
        }
        When day = Calendar.at(scan, token);
        if (!day.isPresent()) {
            return partFirst(scan, token);
        }
        if (!day.isDay()) {
            return NOTHING;
        }
        FoundPart part = new DayTimes(scan).part(day.endToken());
        return part.isPresent() ? new DayAndPart(day.endingAt(part.endToken()), part) : new DayAndPart(day, part);
    }

    /** The same with what part of the part is meant before it: "late last night", "early tomorrow evening". */
    static DayAndPart readEdged(Scan scan, int token) {
        Found edge = scan.find(token, WordClass.EDGES);
        int at = Links.afterArticle(scan.tokens(), edge.endToken());
        if (!edge.isPresent() || scan.tokens().gap(at) == Tokens.BREAK) {
            return NOTHING;
        }
        DayAndPart day = read(scan, at);
        return day.part().isPresent()
                ? new DayAndPart(day.day().startingAt(token), day.part().at(edge.value()))
                : NOTHING;
    }

    /** "This morning", "ce soir", "tonight". */
    private static DayAndPart shifted(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        Found shift = scan.find(token, WordClass.SHIFTS);
        if (!shift.isPresent() && !tokens.is(token, "tonight")) {
            return NOTHING;
        }
        FoundPart part = FoundPart.read(scan, shift.isPresent() ? Links.afterArticle(tokens, shift.endToken()) : token);
        int days = shift.isPresent() ? shift.sense().number().intValue() : 0;
        return part.isPresent()
                ? new DayAndPart(When.day(token, part.endToken(), daysFromToday(scan, days), "XXXX-XX-XX"), part)
                : NOTHING;
    }

    private static List<Stretch> daysFromToday(Scan scan, int days) {
        return scan.reference()
                .map(today -> List.of(Stretch.day(today.plusDays(days))))
                .orElseGet(List::of);
    }

    private static DayAndPart partFirst(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean in = tokens.is(token, "in") || tokens.is(token, "dans") || tokens.is(token, "en");
        FoundPart part =
                FoundPart.read(scan, Links.afterArticle(tokens, in ? token + 1 : Links.afterOf(tokens, token)));
        return part.isPresent() ? behind(scan, token, part) : NOTHING;
    }

    /** "Evening on Friday", "matin du 3 mai"; where only dates are looked for also "afternoon, this Friday". */
    static DayAndPart behind(Scan scan, int token, FoundPart part) {
        Tokens tokens = scan.tokens();
        int end = part.endToken();
        int comma = scan.isOnlyKinds() ? Links.afterComma(tokens, end) : end;
        int at = tokens.is(comma, "on") ? comma + 1 : Links.afterOf(tokens, comma);
        boolean linked = (at > end || scan.isOnlyKinds()) && tokens.gap(at) != Tokens.BREAK;
        When day = linked ? Calendar.at(scan, at) : When.NOTHING;
        return day.isDay() ? new DayAndPart(day.startingAt(token), part) : NOTHING;
    }
}
