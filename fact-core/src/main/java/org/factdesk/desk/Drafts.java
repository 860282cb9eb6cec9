package org.factdesk.desk;

import java.util.List;
import java.util.Optional;

import org.factdesk.account.AccountId;

/** Keeps drafts per person and field; the last one typed stands. */
public interface Drafts {
    /** Keeps what was typed in place of what was kept before. */
    void keep(Draft draft);

    /** What that person last typed there, or empty. */
    Optional<Draft> find(AccountId account, String field);

    /** What that person typed in all fields that begin with the prefix. */
    List<Draft> under(AccountId account, String fieldPrefix);

    /** Forgets what was typed in all fields that begin with the prefix; done when it was saved. */
    void forget(AccountId account, String fieldPrefix);
}
