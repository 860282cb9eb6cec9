package org.factdesk.web.desk;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.factdesk.account.AccountId;
import org.factdesk.account.Accounts;
import org.factdesk.desk.Deed;

/** Who is who among those that wrote something. */
@ApplicationScoped
@Transactional
public class Names {
    @Inject
    Hand hand;

    @Inject
    Accounts accounts;

    /** The display names by identity; of an erased account, its tombstone. */
    public Map<AccountId, String> all() {
        hand.require(Deed.READ);
        return accounts.names();
    }
}
