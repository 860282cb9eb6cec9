package org.factdesk.claim;

import java.util.UUID;

/**
 * The identity of a claim.
 *
 * @param value the identity as kept in the store and shown in addresses
 */
public record ClaimId(UUID value) {
    /** Reads what {@link #toString()} writes; anything else is an {@link IllegalArgumentException}. */
    public static ClaimId parse(String text) {
        return new ClaimId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
