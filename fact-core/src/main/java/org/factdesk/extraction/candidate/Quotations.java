package org.factdesk.extraction.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.factdesk.text.TextSpan;

/** What stands between quotation marks: « », “ ” or straight ones, also over several sentences. */
final class Quotations {

    private static final int LONGEST = 4000;

    private final List<TextSpan> spans = new ArrayList<>();
    private final Map<Character, Integer> nextClosing = new HashMap<>();
    private int cursor;

    Quotations(String text) {
        for (int at = 0; at < text.length(); at++) {
            char closing = closing(text.charAt(at));
            int end = closing == 0 ? -1 : next(text, closing, at + 1);
            if (end > at && end - at <= LONGEST) {
                spans.add(TextSpan.of(at, end + 1));
                at = end;
            } else if (end < 0 && closing != 0) {
                spans.add(TextSpan.of(at, text.length()));
                return;
            }
        }
    }

    /** The next closing mark from a position on, -1 where there is none. No stretch of the text is searched twice. */
    private int next(String text, char closing, int from) {
        int known = nextClosing.getOrDefault(closing, 0);
        int next = known < 0 || known >= from ? known : text.indexOf(closing, from);
        nextClosing.put(closing, next);
        return next;
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '\u00AB' -> '\u00BB';
            case '\u201C' -> '\u201D';
            case '"' -> '"';
            default -> 0;
        };
    }

    /** The number of the first quotation that a sentence overlaps, -1 for none. Sentences are asked about in order. */
    int of(TextSpan sentence) {
        while (cursor < spans.size() && spans.get(cursor).endExclusive() <= sentence.startInclusive()) {
            cursor++;
        }
        return cursor < spans.size() && spans.get(cursor).overlaps(sentence) ? cursor : -1;
    }

    /** Whether a quotation covers all or nearly all of a sentence. */
    boolean covers(int quotation, TextSpan sentence) {
        TextSpan span = spans.get(quotation);
        return span.startInclusive() <= sentence.startInclusive() + 1
                && span.endExclusive() >= sentence.endExclusive() - 2;
    }
}
