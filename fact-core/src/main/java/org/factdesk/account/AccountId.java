package org.factdesk.account;

import java.util.UUID;

/**
 * The identity of an account, for as long as the desk exists; names may change, this does not.
 *
 * @param value the identity as kept in the store
 */
public record AccountId(UUID value) {
    /** Reads what {@link #toString()} writes; anything else is an {@link IllegalArgumentException}. */
    public static AccountId parse(String text) {
        return new AccountId(UUID.fromString(text));
    }

    /** The first four digits, for a tombstone. */
    public String shortForm() {
        return value.toString().substring(0, 4);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
