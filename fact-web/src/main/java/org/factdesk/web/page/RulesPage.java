package org.factdesk.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.factdesk.saving.Saving;
import org.factdesk.verdict.Demand;
import org.factdesk.verdict.Rule;
import org.factdesk.verdict.RuleSet;
import org.factdesk.web.desk.RulesDesk;

/** The rules that the desk gives itself. */
@Named
@RequestScoped
public class RulesPage {
    @Inject
    RulesDesk desk;

    @Inject
    Problems problems;

    @Inject
    Redirect redirect;

    private final Map<String, String> demands = new HashMap<>();
    private int basedOn;
    private boolean overtaken;

    /** Fills the form with the rules in use. */
    public void open() {
        fill(desk.inUse());
    }

    /** All rules there are. */
    public Rule[] getRules() {
        return Rule.values();
    }

    /** How much a rule can be insisted on, not at all among them. */
    public List<String> getChoices() {
        return List.of(RulesDesk.NO_RULE, Demand.SHOWN.name(), Demand.REQUIRED.name());
    }

    /** Puts the rules chosen into force. Where somebody was faster, theirs are shown and nothing is changed. */
    public void set() {
        problems.gather(() -> {
            if (desk.set(basedOn, demands) instanceof Saving.Overtaken<RuleSet> other) {
                overtaken = true;
                fill(other.theirs());
            } else {
                redirect.to("/rules", Map.of("done", "rules-set"));
            }
        });
    }

    /** Whether somebody else set the rules while this form was open. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** What is chosen, by the rule's name. */
    public Map<String, String> getDemands() {
        return demands;
    }

    /** The version that stood when the form was opened. */
    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    private void fill(RuleSet rules) {
        basedOn = rules.version();
        for (Rule rule : Rule.values()) {
            Demand demand = rules.demands().get(rule);
            demands.put(rule.name(), demand == null ? RulesDesk.NO_RULE : demand.name());
        }
    }
}
