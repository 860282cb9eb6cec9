package org.factdesk.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.Language;

/**
 * A length of time that a verb gives to two dates, wherever these stand: "the war began in May 1998, ended in June 2000 and
 * lasted more than four years".
 */
final class Lasting implements TextRule {

    private static final Pattern OWN = Pattern.compile("\\d{4}|XXXX-\\d\\d-\\d\\d");
    private static final char DATE = (char) (Line.FIRST_SIGN + Sign.DATE.ordinal());
    private static final char LENGTH = (char) (Line.FIRST_SIGN + Sign.DURATION.ordinal());

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.passages().stream()
                .filter(line ->
                        line.count(1 << Sign.DATE.ordinal()) == 2 && line.count(1 << Sign.DURATION.ordinal()) == 1)
                .forEach(line -> check(line, findings));
    }

    private static void check(Line line, Findings findings) {
        Language language = line.sheet().language();
        String skeleton = line.skeleton();
        int length = skeleton.indexOf(LENGTH);
        List<Integer> dates = dates(line);
        if (dates.size() == 2
                && isLength(line, length)
                && Words.BEGUN.isIn(language, skeleton.substring(0, skeleton.lastIndexOf(DATE)))
                && Words.ENDED.isIn(language, skeleton)) {
            Spans.judge(line.sheet(), dates.get(0), dates.get(1), line.mentionAt(length), findings);
        }
    }

    /** "Lasted four years", "after 25 years in power". */
    private static boolean isLength(Line line, int length) {
        Language language = line.sheet().language();
        String before = line.before(length);
        return Words.LASTED.closes(language, before)
                || Words.LASTING.closes(language, before) && Words.HAS_RUN.isIn(language, before)
                || Words.AFTER.closes(language, before)
                        && (Words.SPENT.opens(language, line.after(length)) || isLast(line.after(length)));
    }

    /** Nothing follows that the length could be of. */
    private static boolean isLast(String after) {
        return after.isBlank() || ".;)".indexOf(after.strip().charAt(0)) >= 0;
    }

    /** Indexes of the dates that stand for themselves, the earlier one first. */
    private static List<Integer> dates(Line line) {
        List<Integer> dates = new ArrayList<>();
        for (int at = line.skeleton().indexOf(DATE);
                at >= 0;
                at = line.skeleton().indexOf(DATE, at + 1)) {
            Mention mention = line.sheet().mention(line.mentionAt(at));
            if (mention.period().isPresent() && isOwn(mention)) {
                dates.add(line.mentionAt(at));
            }
        }
        return dates;
    }

    /** A year, a month of one, or a day of any year; "monday" and "the spring" may be of another year than they seem. */
    private static boolean isOwn(Mention mention) {
        return mention.moment()
                .map(moment -> OWN.matcher(moment.reading().timex()).lookingAt())
                .orElse(false);
    }
}
