package org.factdesk.desk;

import org.factdesk.account.Account;
import org.factdesk.verdict.Verdict;

/** The one place that answers "may this person do this?". */
public final class Permissions {
    private Permissions() {}

    /** Whether the person's roles allow the deed. */
    public static boolean may(Account account, Deed deed) {
        return account.is(deed.needed());
    }

    /** Whether the person may take the second look at this version: a reviewer who did not write it. */
    public static boolean mayReview(Account account, Verdict verdict) {
        return may(account, Deed.REVIEW) && !verdict.written().by().equals(account.id());
    }

    /**
     * Refuses what the person may not do.
     *
     * @throws NotPermittedException naming the deed
     */
    public static void require(Account account, Deed deed) {
        if (!may(account, deed)) {
            throw new NotPermittedException(deed);
        }
    }
}
