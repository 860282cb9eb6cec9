package org.factdesk.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps accounts and their password hashes. */
public interface Accounts {
    /** The account with that identity, or empty. */
    Optional<Account> find(AccountId id);

    /** The same where the account may sign in; empty where it is disabled, too. */
    Optional<Account> findActive(AccountId id);

    /** The account that signs in by that name, or empty. */
    Optional<Account> find(SignInName name);

    /** All accounts, by display name; erased ones are left out. */
    List<Account> all();

    /** The display names of all that ever wrote something here; in place of an erased one's stands a tombstone. */
    Map<AccountId, String> names();

    /** Whether nobody can sign in yet, so that the first account is still to be made. */
    boolean none();

    /** The hash to hold a typed password against, or empty where there is no such account. */
    Optional<PasswordHash> passwordOf(AccountId id);

    /**
     * Adds an account with its password.
     *
     * @throws SignInNameTakenException where another account signs in by that name; nothing is kept then
     */
    void add(Account account, PasswordHash password);

    /** Keeps another display name or other roles of an account; the sign-in name stays. */
    void save(Account account);

    /** Gives an account another password. */
    void setPassword(AccountId id, PasswordHash password);

    /** The accounts that may not sign in, and since when. */
    Map<AccountId, Instant> disabled();

    /** Lets nobody sign in by that account any more; false where nobody could. */
    boolean disable(AccountId id, Instant since);

    /** Lets its person sign in again; false where they could. */
    boolean enable(AccountId id);

    /**
     * Erases the personal data of an account on the person's request: names, password, roles, keys, drafts, and what the
     * audit says of them. A tombstone stays, which all that the person wrote is attributed to.
     *
     * @return whether there was such an account
     */
    boolean erase(AccountId id);
}
