package org.factdesk.web.desk;

import java.util.EnumSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Account;
import org.factdesk.account.AccountId;
import org.factdesk.account.Accounts;
import org.factdesk.account.OneTimeLinks;
import org.factdesk.account.Role;
import org.factdesk.document.Sha256;

/** Makes the first account of a new desk, by a link that works once. */
@ApplicationScoped
@Transactional
public class FirstStartDesk {
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
        TypedAccount typed = TypedAccount.read(form, new AccountId(hand.newId()), EnumSet.of(Role.EDITOR, Role.ADMIN));
        if (!isOpen(key) || !links.use(Sha256.of(String.valueOf(key)).hex())) {
            throw new BadInputException(Problem.of("", "link-used"));
        }
        accounts.add(typed.account(), hasher.hash(typed.password().toCharArray()));
        return typed.account();
    }
}
