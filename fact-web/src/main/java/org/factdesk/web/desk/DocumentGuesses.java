package org.factdesk.web.desk;

import org.factdesk.document.DocumentDetails;
import org.factdesk.text.Language;
import org.factdesk.text.LanguageGuess;
import org.factdesk.text.SourceText;

/** What a text tells of itself where nobody typed it. */
public final class DocumentGuesses {
    private DocumentGuesses() {}

    /** The first line that has words, cut at the longest title; empty where there is none. */
    public static String title(SourceText text) {
        String line = text.text()
                .lines()
                .filter(l -> !l.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        if (line.length() <= DocumentDetails.LONGEST_TITLE) {
            return line;
        }
        int end = line.offsetByCodePoints(0, line.codePointCount(0, DocumentDetails.LONGEST_TITLE / 4));
        return line.substring(0, end).strip() + "…";
    }

    /** The language most of the words are of; French where they do not tell. */
    public static Language language(SourceText text) {
        return LanguageGuess.of(text.text());
    }
}
