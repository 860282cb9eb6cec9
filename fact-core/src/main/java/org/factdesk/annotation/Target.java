package org.factdesk.annotation;

import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;

/**
 * A passage of a document and how to find it (W3C Web Annotation, section 4): by its words and by its place, both kept.
 *
 * @param document whose text holds the passage
 * @param quote the words with their surroundings
 * @param position the place, in code points
 */
public record Target(DocumentId document, TextQuoteSelector quote, TextPositionSelector position) {
    /**
     * Points at a passage of a document.
     *
     * @param passage UTF-16 units of the document's text
     * @throws MisplacedPassageException where the passage is empty, reaches beyond the text or cuts a character in two
     */
    public static Target of(Document document, TextSpan passage) {
        SourceText text = document.text();
        requirePassage(text, passage);
        TextPositionSelector position = new TextPositionSelector(
                text.codePointAt(passage.startInclusive()), text.codePointAt(passage.endExclusive()));
        return new Target(document.id(), TextQuoteSelector.of(text, passage), position);
    }

    /**
     * Where the passage stands in the text it was taken from, in UTF-16 units.
     *
     * @throws MisplacedPassageException where other words stand there: the text is not the one pointed at
     */
    public TextSpan in(SourceText text) {
        if (position.codePointEnd() > text.codePointAt(text.length())) {
            throw new MisplacedPassageException(quote.exact());
        }
        TextSpan span = TextSpan.of(text.charAt(position.codePointStart()), text.charAt(position.codePointEnd()));
        if (!text.slice(span).equals(quote.exact())) {
            throw new MisplacedPassageException(quote.exact());
        }
        return span;
    }

    /** The words of the passage. */
    public String words() {
        return quote.exact();
    }

    private static void requirePassage(SourceText text, TextSpan passage) {
        String whole = text.text();
        if (passage.isEmpty() || passage.endExclusive() > whole.length()) {
            throw new MisplacedPassageException(passage);
        }
        if (cutsCharacter(whole, passage.startInclusive()) || cutsCharacter(whole, passage.endExclusive())) {
            throw new MisplacedPassageException(passage);
        }
    }

    private static boolean cutsCharacter(String whole, int offset) {
        return offset > 0
                && offset < whole.length()
                && Character.isLowSurrogate(whole.charAt(offset))
                && Character.isHighSurrogate(whole.charAt(offset - 1));
    }
}
