package org.factdesk.desk;

import java.time.Instant;

import org.factdesk.account.AccountId;

/**
 * What a person typed and has not yet saved.
 *
 * @param account whose it is; nobody else sees it
 * @param field where it was typed, such as {@code verdict/3f…/rationale}; at most 200 characters
 * @param text as typed, possibly empty
 * @param typedAt when
 */
public record Draft(AccountId account, String field, String text, Instant typedAt) {
    private static final int LONGEST_FIELD = 200;

    public Draft {
        if (field.isBlank() || field.length() > LONGEST_FIELD) {
            throw new IllegalArgumentException("a draft's field has 1 to 200 characters");
        }
    }
}
