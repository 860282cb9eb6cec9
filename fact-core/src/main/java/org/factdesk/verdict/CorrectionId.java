package org.factdesk.verdict;

import java.util.UUID;

/**
 * The identity of a correction.
 *
 * @param value the identity as kept in the store and shown in addresses
 */
public record CorrectionId(UUID value) {
    /** Reads what {@link #toString()} writes; anything else is an {@link IllegalArgumentException}. */
    public static CorrectionId parse(String text) {
        return new CorrectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
