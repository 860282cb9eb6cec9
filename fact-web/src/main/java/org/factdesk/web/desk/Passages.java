package org.factdesk.web.desk;

import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;

/** Tidies a passage as a hand selects it. */
final class Passages {
    private Passages() {}

    /** The passage without the blanks at its ends. */
    static TextSpan trimmed(SourceText text, TextSpan passage) {
        String whole = text.text();
        int start = passage.startInclusive();
        int end = passage.endExclusive();
        while (start < end && isBlank(whole.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(whole.charAt(end - 1))) {
            end--;
        }
        return TextSpan.of(start, end);
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
