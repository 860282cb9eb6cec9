package org.factdesk.audit;

import java.time.Instant;

import org.factdesk.account.AccountId;

/**
 * Somebody looked at work that is inside the desk.
 *
 * @param at when, the first time within a second or so
 * @param account who
 * @param from the network address the request came from; never blank
 * @param kind what sort of thing: {@code article}, {@code claim}, {@code source}, {@code report}
 * @param subject the identity of the thing
 */
public record ReadEntry(Instant at, AccountId account, String from, String kind, String subject) {
    public ReadEntry {
        if (from.isBlank() || kind.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("a reader reads something from somewhere");
        }
    }
}
