package org.factdesk.annotation;

import java.util.UUID;

/**
 * The identity of a note.
 *
 * @param value the identity as kept in the store and shown in addresses
 */
public record AnnotationId(UUID value) {
    /** Reads what {@link #toString()} writes; anything else is an {@link IllegalArgumentException}. */
    public static AnnotationId parse(String text) {
        return new AnnotationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
