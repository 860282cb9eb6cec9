package org.factdesk.document;

import java.time.Instant;

import org.factdesk.account.AccountId;

/**
 * When and by whom something was put on the desk.
 *
 * @param at the moment, by the desk's clock
 * @param by whose hand
 */
public record Capture(Instant at, AccountId by) {}
