package org.factdesk.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Account;
import org.factdesk.account.Accounts;

/** Changes a person's own password. */
@ApplicationScoped
@Transactional
public class PasswordDesk {
    @Inject
    SignedIn signedIn;

    @Inject
    Accounts accounts;

    @Inject
    PasswordHasher hasher;

    /**
     * Gives whoever asks another password, where they know the present one.
     *
     * @throws BadInputException where they do not, or the new one cannot be taken
     */
    public void change(@Nullable String present, @Nullable String password, @Nullable String again) {
        Account person = signedIn.requireSomebody();
        Typed typed = new Typed();
        if (!knows(person, present == null ? "" : present)) {
            typed.add(Problem.of("presentPassword", "wrong-password"));
        }
        String words = TypedAccount.password(typed, password, again);
        typed.requireNoProblem();
        accounts.setPassword(person.id(), hasher.hash(words.toCharArray()));
    }

    private boolean knows(Account person, String present) {
        return accounts.passwordOf(person.id())
                .filter(hash -> hasher.matches(present.toCharArray(), hash))
                .isPresent();
    }
}
