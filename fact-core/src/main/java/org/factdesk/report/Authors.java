package org.factdesk.report;

import java.util.Map;

import org.factdesk.account.AccountId;

/**
 * The display names of those who wrote something.
 *
 * @param names by account identity
 */
public record Authors(Map<AccountId, String> names) {
    public Authors {
        names = Map.copyOf(names);
    }

    /** The name as readers see it; a dash where the account was erased. */
    public String nameOf(AccountId id) {
        return names.getOrDefault(id, "—");
    }
}
