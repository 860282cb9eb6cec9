package org.factdesk.web.desk;

import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Account;
import org.factdesk.account.AccountId;
import org.factdesk.account.Role;
import org.factdesk.account.SignInName;

/**
 * A new account as typed, all of it in order.
 *
 * @param account the account
 * @param password its password
 */
record TypedAccount(Account account, String password) {
    static final int LONGEST_NAME = 200;
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 1_000;

    /**
     * Reads the form.
     *
     * @throws BadInputException where any of it cannot be taken, or there is no role
     */
    static TypedAccount read(AccountForm form, AccountId id, Set<Role> roles) {
        Typed typed = new Typed();
        SignInName name = typed.choice("signInName", form.signInName(), SignInName::new);
        String display = typed.required("displayName", form.displayName(), LONGEST_NAME);
        String password = password(typed, form.password(), form.passwordAgain());
        requireRole(typed, roles);
        typed.requireNoProblem();
        return new TypedAccount(new Account(id, Objects.requireNonNull(name), display, roles), password);
    }

    static void requireRole(Typed typed, Set<Role> roles) {
        if (roles.isEmpty()) {
            typed.add(Problem.of("roles", "choose"));
        }
    }

    /** A new password, typed twice against slips. */
    static String password(Typed typed, @Nullable String password, @Nullable String again) {
        String first = password == null ? "" : password;
        if (first.length() < SHORTEST_PASSWORD || first.length() > LONGEST_PASSWORD) {
            typed.add(Problem.of("password", "password-length", SHORTEST_PASSWORD));
        } else if (!first.equals(again)) {
            typed.add(Problem.of("passwordAgain", "password-differs"));
        }
        return first;
    }
}
