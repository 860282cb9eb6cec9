package org.factdesk.audit;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.AccountId;

/**
 * Whose hand is at work.
 *
 * @param account who is signed in; null where nobody is, as at the first start
 * @param from the network address the request came from, or a word such as {@code command-line}; never blank
 */
public record Actor(@Nullable AccountId account, String from) {
    /** Nobody in particular: the desk itself. */
    public static final Actor DESK = new Actor(null, "desk");

    public Actor {
        if (from.isBlank()) {
            throw new IllegalArgumentException("an actor acts from somewhere");
        }
    }
}
