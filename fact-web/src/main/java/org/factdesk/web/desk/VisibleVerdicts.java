package org.factdesk.web.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.factdesk.account.Account;
import org.factdesk.claim.ClaimId;
import org.factdesk.verdict.BlindReview;
import org.factdesk.verdict.Check;
import org.factdesk.verdict.Checks;
import org.factdesk.verdict.Review;
import org.factdesk.verdict.Reviews;
import org.factdesk.verdict.Verdict;
import org.factdesk.verdict.Verdicts;

/** Verdicts as a person may see them: those in review are hidden from whoever may still take the second look. */
@ApplicationScoped
class VisibleVerdicts {
    @Inject
    Verdicts verdicts;

    @Inject
    Checks checks;

    @Inject
    Reviews reviews;

    Optional<Verdict> latest(ClaimId claim, Account person) {
        return history(claim, person).stream().findFirst();
    }

    Map<ClaimId, Verdict> latestOf(Collection<ClaimId> claims, Account person) {
        Map<ClaimId, Check> states = checks.ofAll(claims);
        Map<ClaimId, List<Review>> looks = reviews.ofAll(claims);
        Map<ClaimId, Verdict> visible = new HashMap<>(verdicts.latestOf(claims));
        visible.values().removeIf(verdict -> hides(verdict, states, looks, person));
        return visible;
    }

    /** The newest versions that are hidden from the person. */
    List<Verdict> hidden(Collection<ClaimId> claims, Account person) {
        Map<ClaimId, Verdict> shown = latestOf(claims, person);
        return verdicts.latestOf(claims).values().stream()
                .filter(verdict -> !shown.containsKey(verdict.claim()))
                .toList();
    }

    List<Verdict> history(ClaimId claim, Account person) {
        Map<ClaimId, Check> states = checks.ofAll(List.of(claim));
        Map<ClaimId, List<Review>> looks = reviews.ofAll(List.of(claim));
        List<Verdict> all = verdicts.history(claim);
        return all.isEmpty() || !hides(all.get(0), states, looks, person) ? all : List.of();
    }

    private static boolean hides(
            Verdict verdict, Map<ClaimId, Check> states, Map<ClaimId, List<Review>> looks, Account person) {
        Check check = states.get(verdict.claim());
        return check != null
                && BlindReview.hides(verdict, check, looks.getOrDefault(verdict.claim(), List.of()), person.id());
    }
}
