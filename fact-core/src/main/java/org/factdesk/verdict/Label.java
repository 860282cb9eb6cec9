package org.factdesk.verdict;

import org.factdesk.text.Language;

/**
 * A word or sentence of the desk's own in both of its languages.
 *
 * @param french as shown in French
 * @param english as shown in English
 */
public record Label(String french, String english) {
    public Label {
        if (french.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("a label has words in both languages");
        }
    }

    /** The words in that language. */
    public String in(Language language) {
        return language == Language.FR ? french : english;
    }
}
