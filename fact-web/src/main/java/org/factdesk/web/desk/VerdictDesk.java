package org.factdesk.web.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.factdesk.claim.ClaimId;
import org.factdesk.desk.Deed;
import org.factdesk.saving.Saving;
import org.factdesk.verdict.Check;
import org.factdesk.verdict.Checks;
import org.factdesk.verdict.GivenRules;
import org.factdesk.verdict.RatingScale;
import org.factdesk.verdict.RatingScales;
import org.factdesk.verdict.Rule;
import org.factdesk.verdict.RuleOverride;
import org.factdesk.verdict.RuleSets;
import org.factdesk.verdict.Verdict;
import org.factdesk.verdict.Verdict.GivenRating;
import org.factdesk.verdict.Verdict.VerdictBody;
import org.factdesk.verdict.Verdicts;

/** Writes verdict versions. */
@ApplicationScoped
@Tallied
@Transactional
public class VerdictDesk {
    @Inject
    Hand hand;

    @Inject
    ClaimDesk claims;

    @Inject
    Verdicts verdicts;

    @Inject
    RatingScales scales;

    @Inject
    RuleSets rules;

    @Inject
    Checks checks;

    @Inject
    CheckWork work;

    @Inject
    VisibleVerdicts visible;

    /**
     * Writes the next version of a claim's verdict, and the work on the claim goes on.
     *
     * @return the version kept, or the one another person wrote in the meantime
     * @throws BadInputException where the form cannot be taken
     */
    public Saving<Verdict> write(ClaimId claimId, VerdictForm form) {
        hand.require(Deed.VERDICT);
        claims.claim(claimId);
        Verdict next = new Verdict(
                claimId, form.basedOn() + 1, rating(form), body(form), hand.sign(Deed.VERDICT), given(form));
        Optional<Verdict> stands = verdicts.latest(claimId).filter(latest -> latest.version() >= next.version());
        if (stands.isPresent()) {
            return Saving.overtaken(next, stands.get());
        }
        Saving<Verdict> saving = verdicts.add(next);
        if (saving instanceof Saving.Kept<Verdict>) {
            work.edited(claimId);
        }
        return saving;
    }

    /** The newest version that the person may see, or empty. */
    public Optional<Verdict> latest(ClaimId claim) {
        return visible.latest(claim, hand.require(Deed.READ));
    }

    /** The newest version of each claim, where the person may see it. */
    public Map<ClaimId, Verdict> latestOf(Collection<ClaimId> claimIds) {
        return visible.latestOf(claimIds, hand.require(Deed.READ));
    }

    /** All versions that the person may see, newest first. */
    public List<Verdict> history(ClaimId claim) {
        return visible.history(claim, hand.require(Deed.READ));
    }

    /** Where the work on each claim stands. */
    public Map<ClaimId, Check> checks(Collection<ClaimId> claimIds) {
        hand.require(Deed.READ);
        return checks.ofAll(claimIds);
    }

    /** The scale in use. */
    public RatingScale scale() {
        hand.require(Deed.READ);
        return scales.inUse();
    }

    private GivenRating rating(VerdictForm form) {
        RatingScale scale = scales.inUse();
        Typed typed = new Typed();
        GivenRating rating = typed.choice("rating", form.rating(), key -> GivenRating.on(scale, key));
        typed.required("rationale", form.rationale(), VerdictBody.LONGEST);
        typed.requireNoProblem();
        return Objects.requireNonNull(rating);
    }

    private GivenRules given(VerdictForm form) {
        Typed typed = new Typed();
        String asked = typed.optional("claimantAsked", form.claimantAsked(), GivenRules.LONGEST_CLAIMANT_ASKED);
        List<RuleOverride> overrides = new ArrayList<>();
        form.overrides().forEach((name, reason) -> {
            Rule rule = typed.choice("override-" + name, name, Rule::valueOf);
            String why = typed.optional("override-" + name, reason, RuleOverride.LONGEST_REASON);
            if (rule != null && !why.isEmpty()) {
                overrides.add(new RuleOverride(rule, why));
            }
        });
        typed.requireNoProblem();
        return new GivenRules(rules.inUse().version(), asked, overrides);
    }

    private static VerdictBody body(VerdictForm form) {
        Typed typed = new Typed();
        String rationale = typed.required("rationale", form.rationale(), VerdictBody.LONGEST);
        String method = typed.optional("method", form.method(), VerdictBody.LONGEST);
        String correction = typed.optional("correction", form.correction(), VerdictBody.LONGEST);
        typed.requireNoProblem();
        return new VerdictBody(rationale, method, correction);
    }
}
