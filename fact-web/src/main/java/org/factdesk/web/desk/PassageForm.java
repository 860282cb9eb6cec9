package org.factdesk.web.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.factdesk.annotation.QuoteSearch;
import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;

/**
 * A passage as chosen: selected in the text, or by its words.
 *
 * @param start UTF-16 units from the text's start; blank where it was not selected
 * @param end exclusive
 * @param words the words of the passage
 */
public record PassageForm(@Nullable String start, @Nullable String end, @Nullable String words) {
    /**
     * Where the passage stands.
     *
     * @throws BadInputException where nothing was chosen, the words are not there, or stand there more than once
     */
    public TextSpan in(SourceText text) {
        if (start != null && end != null && !start.isBlank() && !end.isBlank()) {
            return selected(text);
        }
        return quoted(text, words == null ? "" : words);
    }

    private TextSpan selected(SourceText text) {
        try {
            TextSpan span = TextSpan.of(Integer.parseInt(String.valueOf(start)), Integer.parseInt(String.valueOf(end)));
            return Passages.trimmed(text, span);
        } catch (IllegalArgumentException | IndexOutOfBoundsException noPlace) {
            throw new BadInputException(Problem.of("passage", "no-passage"));
        }
    }

    private static TextSpan quoted(SourceText text, String words) {
        if (words.isBlank()) {
            throw new BadInputException(Problem.of("passage", "choose-passage"));
        }
        List<TextSpan> places = QuoteSearch.find(text, words);
        if (places.isEmpty()) {
            throw new BadInputException(Problem.of("passage", "words-not-there"));
        }
        if (places.size() > 1) {
            throw new BadInputException(Problem.of("passage", "words-often", places.size()));
        }
        return places.get(0);
    }
}
