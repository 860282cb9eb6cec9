package org.factdesk.text;

import java.util.Locale;

/** A character that no text may hold: NUL or half of a surrogate pair. */
public final class UnreadableTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int charIndex;

    public UnreadableTextException(int charIndex, char unit) {
        super(String.format(
                Locale.ROOT, "Character U+%04X at position %d cannot be part of a text", (int) unit, charIndex));
        this.charIndex = charIndex;
    }

    /** The UTF-16 position of the character. */
    public int charIndex() {
        return charIndex;
    }
}
