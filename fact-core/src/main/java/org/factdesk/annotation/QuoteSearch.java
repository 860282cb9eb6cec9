package org.factdesk.annotation;

import java.util.ArrayList;
import java.util.List;

import org.factdesk.text.Folding;
import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;

/** Finds a passage by its words, for those who select without a mouse. Case, accents and kinds of apostrophe do not matter. */
public final class QuoteSearch {
    private static final int MOST = 20;

    private QuoteSearch() {}

    /** Where the words stand, in order; the first twenty places. */
    public static List<TextSpan> find(SourceText text, String words) {
        String sought = Folding.fold(words.strip());
        List<TextSpan> found = new ArrayList<>();
        if (sought.isEmpty()) {
            return found;
        }
        String whole = Folding.fold(text.text());
        int at = whole.indexOf(sought);
        while (at >= 0 && found.size() < MOST) {
            found.add(TextSpan.of(at, at + sought.length()));
            at = whole.indexOf(sought, at + 1);
        }
        return found;
    }
}
