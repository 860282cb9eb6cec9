package org.factdesk.web.desk;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Account;
import org.factdesk.account.Accounts;
import org.factdesk.account.Role;
import org.factdesk.account.SignInName;
import org.factdesk.claim.Claimant;
import org.factdesk.claim.Claimants;
import org.factdesk.desk.Deed;

/** Erases personal data on a person's request: a tombstone stays, and the audit's chain holds. */
@ApplicationScoped
@Transactional
public class ErasureDesk {
    private static final int LONGEST_NAME = 1_000;
    private static final int MOST = 50;

    @Inject
    Hand hand;

    @Inject
    Accounts accounts;

    @Inject
    Claimants claimants;

    /**
     * Erases the personal data of an account; all it wrote stays under a tombstone.
     *
     * @param signInName typed in full, so that nobody is erased by a slip
     * @throws BadInputException where there is no such account, or it is the last administrator's
     */
    public void eraseAccount(@Nullable String signInName) {
        hand.require(Deed.ERASE);
        Typed typed = new Typed();
        SignInName name = typed.choice("erase-account", signInName, SignInName::new);
        typed.requireNoProblem();
        Account account = accounts.all().stream()
                .filter(one -> one.signInName().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInputException(Problem.of("erase-account", "no-such-account")));
        if (isLastAdministrator(account)) {
            throw new BadInputException(Problem.of("erase-account", "last-administrator"));
        }
        accounts.erase(account.id());
    }

    /**
     * Erases the name of a claimant; the claims stay under a tombstone.
     *
     * @throws BadInputException where no claim is by one of exactly that name
     */
    public void eraseClaimant(@Nullable String name) {
        hand.require(Deed.ERASE);
        Typed typed = new Typed();
        String words = typed.required("erase-claimant", name, LONGEST_NAME);
        typed.requireNoProblem();
        if (!claimants.erase(new Claimant(words))) {
            throw new BadInputException(Problem.of("erase-claimant", "no-such-claimant"));
        }
    }

    /** The claimants whose name holds those words, fifty at the most. */
    public List<Claimant> search(String words) {
        hand.require(Deed.ERASE);
        return claimants.search(words, MOST);
    }

    private boolean isLastAdministrator(Account account) {
        return account.is(Role.ADMIN)
                && accounts.all().stream()
                        .filter(other -> !accounts.disabled().containsKey(other.id()))
                        .noneMatch(other -> other.is(Role.ADMIN) && !other.id().equals(account.id()));
    }
}
