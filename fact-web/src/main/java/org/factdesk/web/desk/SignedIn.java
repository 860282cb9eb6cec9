package org.factdesk.web.desk;

import java.util.Optional;

import org.factdesk.account.Account;
import org.factdesk.account.Role;
import org.factdesk.desk.Deed;
import org.factdesk.desk.NotPermittedException;
import org.factdesk.desk.Permissions;

/** Who is asking. */
public interface SignedIn {
    /** The person's account, or empty where nobody has signed in. */
    Optional<Account> account();

    /**
     * The person, where their roles allow the deed.
     *
     * @throws NotPermittedException where nobody has signed in or the roles do not allow it
     */
    default Account require(Deed deed) {
        Account account = account().orElseThrow(() -> new NotPermittedException(deed));
        Permissions.require(account, deed);
        return account;
    }

    /**
     * The person, whatever their roles.
     *
     * @throws NotPermittedException where nobody has signed in
     */
    default Account requireSomebody() {
        return account().orElseThrow(() -> new NotPermittedException(Deed.READ));
    }

    /** Whether the request holds the token of the data folder, which may administer without an account. */
    default boolean holdsAdminToken() {
        return false;
    }

    /**
     * Whoever administers the desk; empty where it is the holder of the data folder's token, who need not have an account.
     *
     * @throws NotPermittedException where it is neither
     */
    default Optional<Account> requireAdministration() {
        return holdsAdminToken() ? Optional.empty() : Optional.of(require(Deed.ADMINISTER));
    }

    /** Whether somebody has signed in who holds the role. */
    default boolean is(Role role) {
        return account().map(person -> person.is(role)).orElse(false);
    }
}
