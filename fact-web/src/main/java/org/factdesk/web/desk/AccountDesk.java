package org.factdesk.web.desk;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Account;
import org.factdesk.account.AccountId;
import org.factdesk.account.Accounts;
import org.factdesk.account.Role;
import org.factdesk.account.SignInNameTakenException;

/** Keeps the accounts of a desk: who may sign in, and as what. */
@ApplicationScoped
@Transactional
public class AccountDesk {
    @Inject
    SignedIn signedIn;

    @Inject
    Hand hand;

    @Inject
    Accounts accounts;

    @Inject
    PasswordHasher hasher;

    @Inject
    Clock clock;

    /** All accounts, by display name. */
    public List<Account> all() {
        signedIn.requireAdministration();
        return accounts.all();
    }

    /** The display name of whoever has or had an account; an erased one's is a tombstone. */
    public String nameOf(AccountId id) {
        signedIn.requireAdministration();
        return accounts.names().getOrDefault(id, id.toString());
    }

    /** Those of them that may not sign in. */
    public Set<AccountId> disabled() {
        signedIn.requireAdministration();
        return accounts.disabled().keySet();
    }

    /**
     * Makes an account.
     *
     * @throws BadInputException where the form cannot be taken, or somebody else signs in by that name
     */
    public Account add(AccountForm form, Collection<String> roles) {
        signedIn.requireAdministration();
        TypedAccount typed = TypedAccount.read(form, new AccountId(hand.newId()), roles(roles));
        try {
            accounts.add(typed.account(), hasher.hash(typed.password().toCharArray()));
        } catch (SignInNameTakenException taken) {
            throw new BadInputException(Problem.of("signInName", "name-taken"));
        }
        return typed.account();
    }

    /**
     * Gives an account another display name, other roles and, where one is typed, another password.
     *
     * @throws BadInputException where the form cannot be taken, or an administrator would no longer be one
     */
    public Account change(AccountId id, AccountForm form, Collection<String> typedRoles) {
        signedIn.requireAdministration();
        Account stands = find(id);
        Set<Role> roles = roles(typedRoles);
        Typed typed = new Typed();
        String name = typed.required("displayName", form.displayName(), TypedAccount.LONGEST_NAME);
        TypedAccount.requireRole(typed, roles);
        if (isMine(id) && !roles.contains(Role.ADMIN)) {
            typed.add(Problem.of("roles", "own-account"));
        }
        Optional<String> password = password(typed, form);
        typed.requireNoProblem();
        Account next = new Account(id, stands.signInName(), name, roles);
        if (!next.equals(stands)) {
            accounts.save(next);
        }
        password.ifPresent(words -> accounts.setPassword(id, hasher.hash(words.toCharArray())));
        return next;
    }

    /**
     * Lets nobody sign in by an account any more, at once; its programs' keys open nothing either.
     *
     * @throws BadInputException where it is the account of whoever asks
     */
    public boolean disable(AccountId id) {
        signedIn.requireAdministration();
        if (isMine(id)) {
            throw new BadInputException(Problem.of("", "own-account"));
        }
        return accounts.disable(find(id).id(), clock.instant());
    }

    /** Lets its person sign in again. */
    public boolean enable(AccountId id) {
        signedIn.requireAdministration();
        return accounts.enable(find(id).id());
    }

    private Account find(AccountId id) {
        return accounts.find(id).orElseThrow(() -> new NotFoundException("account", id));
    }

    private boolean isMine(AccountId id) {
        return signedIn.account().filter(person -> person.id().equals(id)).isPresent();
    }

    private static Optional<String> password(Typed typed, AccountForm form) {
        boolean none = isBlank(form.password()) && isBlank(form.passwordAgain());
        return none
                ? Optional.empty()
                : Optional.of(TypedAccount.password(typed, form.password(), form.passwordAgain()));
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isEmpty();
    }

    private static Set<Role> roles(Collection<String> typed) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(role -> typed.contains(role.name())).forEach(roles::add);
        return roles;
    }
}
