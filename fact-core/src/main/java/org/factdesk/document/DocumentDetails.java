package org.factdesk.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.factdesk.text.Language;

/**
 * What is known about a document beside its text.
 *
 * @param title never blank, at most 1,000 characters
 * @param publisher who published it; null where unknown
 * @param author the byline; null where unknown
 * @param language the language the text is read in
 * @param publishedOn the day of publication, which relative dates are resolved from; null where unknown
 * @param address where it was found; null where it came from paper or by hand
 */
public record DocumentDetails(
        String title,
        @Nullable String publisher,
        @Nullable String author,
        Language language,
        @Nullable LocalDate publishedOn,
        @Nullable WebAddress address) {
    /** The longest title kept, in UTF-16 units. */
    public static final int LONGEST_TITLE = 1_000;

    public DocumentDetails {
        title = title.strip();
        publisher = blankAsAbsent(publisher);
        author = blankAsAbsent(author);
        requireTitle(title);
    }

    private static void requireTitle(String title) {
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a document has a title");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException(
                    "a title has at most " + LONGEST_TITLE + " characters, this one " + title.length());
        }
    }

    private static @Nullable String blankAsAbsent(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
