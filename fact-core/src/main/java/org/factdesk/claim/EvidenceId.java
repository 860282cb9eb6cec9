package org.factdesk.claim;

import java.util.UUID;

/**
 * The identity of a piece of evidence.
 *
 * @param value the identity as kept in the store and shown in addresses
 */
public record EvidenceId(UUID value) {
    /** Reads what {@link #toString()} writes; anything else is an {@link IllegalArgumentException}. */
    public static EvidenceId parse(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
