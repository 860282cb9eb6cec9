package org.factdesk.extraction.time;

import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Days whose month is only said behind the last of them: the 15 of "les 15 et 22 mars", "on the 3rd, 5th and 9th of May". */
final class DayList {

    private static final int LONGEST = 4;

    private DayList() {}

    /** The day at a token, where a list of days of a month goes on behind it. */
    static void read(Scan scan, int token, Consumer<Draft> drafts) {
        DateWords words = new DateWords(scan);
        Part day = isInList(scan, token) ? words.day(token) : Part.NONE;
        When last = day.isPresent() ? last(scan, words, day) : When.NOTHING;
        if (!last.isPresent()) {
            return;
        }
        DateParts month = last.parts();
        DateParts parts = DateParts.ofDay(month.year(), month.month(), day.value());
        int lean = Tense.lean(scan, token, last.endToken());
        When when = When.ofParts(token, day.endToken(), parts, scan.reference(), lean > 0)
                .soonFirst(lean, scan.reference());
        drafts.accept(Moments.calendar(scan, when, false));
    }

    /** "Les", "the", or the comma of a list stand before. */
    private static boolean isInList(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean comma = tokens.is(token - 1, ',') && tokens.isDigits(token - 2) && !tokens.isGlued(token);
        return comma || scan.is(token - 1, WordGroup.PLURAL_DETERMINERS);
    }

    /** The date at the end of the list; each day is later than the one before. */
    private static When last(Scan scan, DateWords words, Part first) {
        Part day = first;
        for (int steps = 0; steps < LONGEST; steps++) {
            int at = behindJoiner(scan, day.endToken());
            Part next = at > 0 ? words.day(at) : Part.NONE;
            if (!next.isPresent() || next.value() <= day.value()) {
                return When.NOTHING;
            }
            When date = new WrittenDate().read(scan, at);
            if (date.isPresent() && date.parts().month() != DateParts.UNSAID) {
                return date;
            }
            day = next;
        }
        return When.NOTHING;
    }

    private static int behindJoiner(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean joined = scan.is(token, WordGroup.AND_OR) || tokens.is(token, ',') && !tokens.isGlued(token + 1);
        return joined && tokens.gap(token) != Tokens.BREAK && tokens.gap(token + 1) != Tokens.BREAK ? token + 1 : -1;
    }
}
