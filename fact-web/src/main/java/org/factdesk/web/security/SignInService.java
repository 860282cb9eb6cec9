package org.factdesk.web.security;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.factdesk.account.Account;
import org.factdesk.account.AccountId;
import org.factdesk.account.Accounts;
import org.factdesk.account.ApiKey;
import org.factdesk.account.ApiKeys;
import org.factdesk.account.PasswordHash;
import org.factdesk.account.SignInName;
import org.factdesk.account.UnusableSignInNameException;
import org.factdesk.document.Sha256;
import org.factdesk.web.desk.PasswordHasher;

/** Holds a name and a password against the accounts. */
@ApplicationScoped
class SignInService {
    private static final PasswordHash NOBODYS = new PasswordHash(
            "PBKDF2WithHmacSHA256:600000:" + "AAAAAAAAAAAAAAAAAAAAAA==:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

    @Inject
    Accounts accounts;

    @Inject
    ApiKeys keys;

    @Inject
    PasswordHasher hasher;

    /** The account of that name and password, or empty; an unknown name takes as long as a wrong password. */
    @Transactional
    Optional<Account> signIn(String name, char[] password) {
        Optional<Account> account = find(name);
        PasswordHash hash = account.flatMap(a -> accounts.passwordOf(a.id())).orElse(NOBODYS);
        boolean matches = hasher.matches(password, hash);
        return matches ? account.map(Account::id).flatMap(accounts::findActive) : Optional.empty();
    }

    /** The account as it stands now, so that roles taken away are gone at the next click. */
    @Transactional
    Optional<Account> find(AccountId id) {
        return accounts.findActive(id);
    }

    /** The account that a key acts as, or empty where there is no such key or the account is disabled. */
    @Transactional
    Optional<Account> findByKey(String key) {
        return keys.find(Sha256.of(key).hex()).map(ApiKey::account).flatMap(accounts::findActive);
    }

    private Optional<Account> find(String name) {
        try {
            return accounts.find(new SignInName(name));
        } catch (UnusableSignInNameException noName) {
            return Optional.empty();
        }
    }
}
