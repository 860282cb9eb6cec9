package org.factdesk.annotation;

import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;

/**
 * A passage by its words and what stands around them (W3C Web Annotation, section 4.2.4).
 *
 * @param exact the words themselves, never empty
 * @param prefix up to 32 code points before them
 * @param suffix up to 32 code points after them
 */
public record TextQuoteSelector(String exact, String prefix, String suffix) {
    private static final int CONTEXT_CODE_POINTS = 32;

    public TextQuoteSelector {
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("a passage has at least one character");
        }
    }

    static TextQuoteSelector of(SourceText text, TextSpan passage) {
        String whole = text.text();
        int from = stepBack(whole, passage.startInclusive());
        int to = stepOn(whole, passage.endExclusive());
        return new TextQuoteSelector(
                text.slice(passage),
                whole.substring(from, passage.startInclusive()),
                whole.substring(passage.endExclusive(), to));
    }

    private static int stepBack(String whole, int start) {
        int steps = Math.min(CONTEXT_CODE_POINTS, whole.codePointCount(0, start));
        return whole.offsetByCodePoints(start, -steps);
    }

    private static int stepOn(String whole, int end) {
        int steps = Math.min(CONTEXT_CODE_POINTS, whole.codePointCount(end, whole.length()));
        return whole.offsetByCodePoints(end, steps);
    }
}
