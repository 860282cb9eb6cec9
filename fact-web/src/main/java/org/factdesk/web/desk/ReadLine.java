package org.factdesk.web.desk;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.AccountId;
import org.factdesk.document.DocumentId;

/**
 * One reading in a list, as people read it.
 *
 * @param at when
 * @param reader the identity of whoever read
 * @param who their display name
 * @param from the network address
 * @param kind what sort of thing: {@code article}, {@code claim}, {@code source}, {@code report}
 * @param document the article or source, for a claim the article it was made in; null for a claim taken back since
 * @param title its title; the identity of the thing where that is gone
 */
public record ReadLine(
        Instant at,
        AccountId reader,
        String who,
        String from,
        String kind,
        @Nullable DocumentId document,
        String title) {}
