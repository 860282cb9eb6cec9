package org.factdesk.web.desk;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.factdesk.document.DocumentDetails;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

/**
 * An article or a source as typed.
 *
 * @param title as typed; where an article has none, its first line is taken
 * @param publisher as typed
 * @param author as typed
 * @param language {@code fr} or {@code en}; null or blank to find it from the text
 * @param publishedOn 2023-12-01 or 1/12/2023
 * @param address http or https
 * @param text the words
 */
public record DocumentForm(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String language,
        @Nullable String publishedOn,
        @Nullable String address,
        @Nullable String text) {
    /** The longest text taken in, in UTF-16 units: some 150,000 words. */
    public static final int LONGEST_TEXT = 1_000_000;

    private static final int LONGEST_NAME = 500;

    /** What is known beside the text, and the text; all problems at once where there are any. */
    Read read() {
        Typed typed = new Typed();
        SourceText words = typed.source("text", text, LONGEST_TEXT);
        String readTitle = typed.optional("title", title, DocumentDetails.LONGEST_TITLE);
        if (readTitle.isEmpty() && words != null) {
            readTitle = DocumentGuesses.title(words);
        }
        DocumentDetails details = new DocumentDetails(
                readTitle.isEmpty() ? "—" : readTitle,
                typed.optional("publisher", publisher, LONGEST_NAME),
                typed.optional("author", author, LONGEST_NAME),
                readLanguage(typed, words),
                typed.day("publishedOn", publishedOn),
                typed.address("address", address));
        typed.requireNoProblem();
        return new Read(details, Objects.requireNonNull(words));
    }

    private Language readLanguage(Typed typed, @Nullable SourceText words) {
        if (language == null || language.isBlank()) {
            return words == null ? Language.FR : DocumentGuesses.language(words);
        }
        Language chosen = typed.choice("language", language, DocumentForm::parseLanguage);
        return chosen == null ? Language.FR : chosen;
    }

    private static Language parseLanguage(String tag) {
        return Language.parse(tag).orElseThrow(() -> new IllegalArgumentException(tag));
    }

    /**
     * A form without problems.
     *
     * @param details what is known beside the text
     * @param text the words
     */
    record Read(DocumentDetails details, SourceText text) {}
}
