package org.factdesk.document;

import java.util.UUID;

/**
 * The identity of a document.
 *
 * @param value the identity as kept in the store and shown in addresses
 */
public record DocumentId(UUID value) {
    /** Reads what {@link #toString()} writes; anything else is an {@link IllegalArgumentException}. */
    public static DocumentId parse(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
