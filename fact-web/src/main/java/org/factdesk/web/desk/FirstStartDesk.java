package org.factdesk.web.desk;

import java.util.EnumSet;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Account;
import org.factdesk.account.AccountId;
import org.factdesk.account.Accounts;
import org.factdesk.account.OneTimeLinks;
import org.factdesk.account.Role;
import org.factdesk.account.SignInName;
import org.factdesk.document.Sha256;

/** Makes the first account of a new desk, by a link that works once. */
@ApplicationScoped
@Transactional
public class FirstStartDesk {
    private static final int LONGEST_NAME = 200;
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 1_000;

    @Inject
    Accounts accounts;

    @Inject
    OneTimeLinks links;

    @Inject
    PasswordHasher hasher;

    @Inject
    Hand hand;

    /** Whether nobody can sign in yet. */
    public boolean isNew() {
        return accounts.none();
    }

    /** Opens the link with that key, closing any earlier one. */
    public void openLink(String key) {
        links.open(Sha256.of(key).hex());
    }

    /** Whether the link with that key still makes the first account. */
    public boolean isOpen(@Nullable String key) {
        return key != null && accounts.none() && links.isOpen(Sha256.of(key).hex());
    }

    /**
     * Makes the first account, editor and administrator in one, and closes the link.
     *
     * @throws BadInputException where the form cannot be taken or the link is used up; nothing is made then
     */
    public Account makeFirst(@Nullable String key, AccountForm form) {
        Account account = read(form);
        char[] password = password(form);
        if (!isOpen(key) || !links.use(Sha256.of(String.valueOf(key)).hex())) {
            throw new BadInputException(Problem.of("", "link-used"));
        }
        accounts.add(account, hasher.hash(password));
        return account;
    }

    private Account read(AccountForm form) {
        Typed typed = new Typed();
        SignInName name = typed.choice("signInName", form.signInName(), SignInName::new);
        String display = typed.required("displayName", form.displayName(), LONGEST_NAME);
        checkPassword(typed, form);
        typed.requireNoProblem();
        return new Account(
                new AccountId(hand.newId()),
                Objects.requireNonNull(name),
                display,
                EnumSet.of(Role.EDITOR, Role.ADMIN));
    }

    private static void checkPassword(Typed typed, AccountForm form) {
        String password = form.password() == null ? "" : form.password();
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            typed.add(Problem.of("password", "password-length", SHORTEST_PASSWORD));
        } else if (!password.equals(form.passwordAgain())) {
            typed.add(Problem.of("passwordAgain", "password-differs"));
        }
    }

    private static char[] password(AccountForm form) {
        return form.password() == null ? new char[0] : form.password().toCharArray();
    }
}
