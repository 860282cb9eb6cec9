package org.factdesk.account;

import java.util.List;
import java.util.Optional;

/** Keeps accounts and their password hashes. */
public interface Accounts {
    /** The account with that identity, or empty. */
    Optional<Account> find(AccountId id);

    /** The account that signs in by that name, or empty. */
    Optional<Account> find(SignInName name);

    /** All accounts, by display name. */
    List<Account> all();

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
}
