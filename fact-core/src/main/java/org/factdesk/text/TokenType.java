package org.factdesk.text;

/** What a token is made of. */
public enum TokenType {
    /** Letters. */
    WORD,
    /** The ASCII digits. */
    DIGITS,
    /** One character that is neither, or a surrogate pair. */
    SYMBOL,
    /** No token: before the first or after the last one. */
    NONE
}
