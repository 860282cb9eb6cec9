package org.factdesk.extraction.time;

import java.util.List;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** A weekday by its place in every month: "tous les premiers mardis du mois", "the last Friday of each month". */
public final class MonthlyRule implements Rule {

    private static final String EVERY = "every";

    @Override
    public long triggers() {
        return DIGITS | WordClass.mask(WordClass.RECURRENCES, WordClass.ORDINALS, WordClass.SHIFTS);
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        Found every = scan.find(token, WordClass.RECURRENCES);
        boolean recurs = every.value().equals(EVERY);
        int first = recurs ? every.endToken() : token;
        dayOfMonth(scan, token, first, recurs, drafts);
        Part nth = Nth.read(scan, first);
        int weekday = nth.isPresent() ? weekday(scan, nth.endToken()) : 0;
        int end = weekday > 0 ? endOfMonth(scan, nth.endToken() + 1, recurs) : -1;
        if (end < 0 && weekday > 0 && recurs && scan.isFrench()) {
            end = nth.endToken() + 1;
        }
        if (end > 0) {
            int fromEnd = nth.value() - Nth.LAST - 1;
            String place = Integer.toString(nth.value() >= Nth.PENULTIMATE ? fromEnd : nth.value());
            String timex = "XXXX-XX-WXX-" + weekday + "-#" + place;
            drafts.accept(Draft.dated(
                    MentionKind.SET, token, end, Draft.DATED, Moments.moment(List.of(Moments.unresolved(timex)))));
        }
    }

    /** "Le 15 de chaque mois", "every 1st of the month". */
    private static void dayOfMonth(Scan scan, int token, int first, boolean recurs, Consumer<Draft> drafts) {
        Part day = new DateWords(scan).day(first);
        int end = day.isPresent() ? endOfMonth(scan, day.endToken(), recurs) : -1;
        if (end > 0) {
            String timex = "XXXX-XX-" + Digits.two(day.value());
            drafts.accept(Draft.dated(
                    MentionKind.SET, token, end, Draft.DATED, Moments.moment(List.of(Moments.unresolved(timex)))));
        }
    }

    /** The weekday at a token, in the singular or plural; 0 where there is none. */
    private static int weekday(Scan scan, int token) {
        Found day = scan.find(token, WordClass.WEEKDAYS);
        if (day.isPresent()) {
            return day.sense().intValue();
        }
        String plural = scan.find(token, WordClass.RECURRENCES).value();
        return plural.startsWith("XXXX-WXX-") ? plural.charAt(plural.length() - 1) - '0' : 0;
    }

    /** Behind "du mois" or "of every month"; "of the month" is enough behind another "every". */
    private static int endOfMonth(Scan scan, int token, boolean recurs) {
        Tokens tokens = scan.tokens();
        int at = Links.afterOf(tokens, token);
        Found every = at > token ? scan.find(at, WordClass.RECURRENCES) : Found.NOTHING;
        boolean said = every.value().equals(EVERY);
        Found month = scan.find(said ? every.endToken() : at, WordClass.CALENDAR_UNITS);
        return at > token && (said || recurs) && month.value().equals("1M") ? month.endToken() : -1;
    }
}
