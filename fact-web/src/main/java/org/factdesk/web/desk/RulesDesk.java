package org.factdesk.web.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.factdesk.account.Account;
import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.desk.Deed;
import org.factdesk.saving.Saving;
import org.factdesk.verdict.Demand;
import org.factdesk.verdict.Rule;
import org.factdesk.verdict.RuleCheck;
import org.factdesk.verdict.RuleSet;
import org.factdesk.verdict.RuleSets;

/** The rules that the desk gives itself, and how verdicts stand by them. */
@ApplicationScoped
@Transactional
public class RulesDesk {
    /** What is typed for a rule that the desk does not have. */
    public static final String NO_RULE = "NONE";

    @Inject
    Hand hand;

    @Inject
    ClaimDesk claims;

    @Inject
    RuleSets rules;

    @Inject
    RuleBook book;

    @Inject
    VisibleVerdicts visible;

    /** The rules in use. */
    public RuleSet inUse() {
        hand.require(Deed.READ);
        return rules.inUse();
    }

    /**
     * Puts the next version of the rules into force.
     *
     * @param basedOn the version that stood when the form was opened; an older one is answered with what stands now
     * @param typed for each rule, by name, a {@code Demand} by name or {@link #NO_RULE}; rules left out are none
     * @throws BadInputException where a rule or a demand is none
     */
    public Saving<RuleSet> set(int basedOn, Map<String, String> typed) {
        hand.require(Deed.RULES);
        RuleSet next = new RuleSet(Math.max(1, basedOn + 1), read(typed));
        return rules.use(next);
    }

    /**
     * How a claim stands by the rules: those its newest verdict was given under, where the person may see it, else those in
     * use.
     */
    public List<RuleCheck> checks(ClaimId id) {
        Account person = hand.require(Deed.READ);
        Claim claim = claims.claim(id);
        return visible.latest(id, person)
                .filter(verdict -> verdict.rules().version() > 0)
                .map(verdict -> book.checks(claim, verdict))
                .orElseGet(() -> book.checks(claim));
    }

    private static Map<Rule, Demand> read(Map<String, String> typed) {
        Typed reader = new Typed();
        Map<Rule, Demand> demands = new EnumMap<>(Rule.class);
        typed.forEach((name, demand) -> {
            Rule rule = reader.choice(name, name, Rule::valueOf);
            Demand asked = NO_RULE.equals(demand) ? null : reader.choice(name, demand, Demand::valueOf);
            if (rule != null && asked != null) {
                demands.put(rule, asked);
            }
        });
        reader.requireNoProblem();
        return demands;
    }
}
