package org.factdesk.extraction.time;

import java.util.ArrayList;
import java.util.List;

import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.mention.Moment;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.extraction.rule.Content;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Scan;

/** Joins two moments to the stretch between them: "from 9 am on Monday to 5 pm on Tuesday", "du 4 mai à 18 h au 6 mai à 20 h". */
public final class MomentRanges {

    private MomentRanges() {}

    /** The drafts with stretches in the place of their two ends. */
    public static List<Draft> joined(Scan scan, List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Draft last = joined.isEmpty() ? draft : joined.get(joined.size() - 1);
            List<TimeReading> stretches =
                    isRange(scan, last, draft) ? stretches(moment(last), moment(draft)) : List.of();
            if (stretches.isEmpty()) {
                joined.add(draft);
            } else {
                joined.set(joined.size() - 1, range(last, draft, stretches));
            }
        }
        return joined;
    }

    private static boolean isRange(Scan scan, Draft first, Draft last) {
        return first.kind() == MentionKind.DATETIME
                && last.kind() == MentionKind.DATETIME
                && first.endToken() < last.firstToken()
                && Joiners.after(scan, first.endToken(), first.firstToken()) == last.firstToken()
                && (isOpened(scan, first.firstToken()) || !scan.tokens().isWord(first.endToken()));
    }

    /** A word that says where it starts: "de", "du", "from", "between". */
    private static boolean isOpened(Scan scan, int token) {
        return scan.tokens().is(token - 1, "de")
                || scan.tokens().is(token - 1, "du")
                || scan.tokens().is(token - 1, "from")
                || Joiners.isBetween(scan, token);
    }

    private static Moment moment(Draft draft) {
        return ((Content.Dated) draft.content()).moment();
    }

    /** For each start the first end behind it; none where one of them is not known. */
    private static List<TimeReading> stretches(Moment first, Moment last) {
        List<TimeReading> stretches = new ArrayList<>();
        for (TimeReading from : first.readings()) {
            from.value().ifPresent(start -> last.readings().stream()
                    .filter(to ->
                            to.value().filter(end -> end.compareTo(start) > 0).isPresent())
                    .findFirst()
                    .ifPresent(to -> stretches.add(between(from, to))));
        }
        return stretches;
    }

    private static TimeReading between(TimeReading from, TimeReading to) {
        String timex = "(" + from.timex() + "," + to.timex() + ")";
        return TimeReading.between(from.value().orElseThrow(), to.value().orElseThrow(), timex);
    }

    private static Draft range(Draft first, Draft last, List<TimeReading> stretches) {
        return Draft.dated(
                MentionKind.DATETIMERANGE, first.firstToken(), last.endToken(), Draft.DATED, Moments.moment(stretches));
    }
}
