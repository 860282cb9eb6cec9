package org.factdesk.verdict;

import org.jspecify.annotations.Nullable;

/**
 * How one rule stands for one verdict.
 *
 * @param rule the rule
 * @param demand how much the desk insists on it
 * @param met whether what lies on the desk meets it
 * @param reason why it was set aside; null where it was not
 */
public record RuleCheck(Rule rule, Demand demand, boolean met, @Nullable String reason) {
    /** Whether the verdict may be released as far as this rule goes. */
    public boolean passes() {
        return met || demand == Demand.SHOWN || reason != null;
    }
}
