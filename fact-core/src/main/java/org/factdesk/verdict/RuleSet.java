package org.factdesk.verdict;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of a desk in one version. A verdict remembers the version it was given under.
 *
 * @param version from 1; other rules are a new version
 * @param demands the rules there are, in the order of {@link Rule}, and how much each is insisted on
 */
public record RuleSet(int version, Map<Rule, Demand> demands) {
    public RuleSet {
        if (version < 1) {
            throw new IllegalArgumentException("the first version of a desk's rules is 1, not " + version);
        }
        Map<Rule, Demand> inOrder = new EnumMap<>(Rule.class);
        inOrder.putAll(demands);
        demands = Map.copyOf(inOrder);
    }

    /** The rules of a new desk: all of them shown, none insisted on. */
    public static RuleSet first() {
        Map<Rule, Demand> shown = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            shown.put(rule, Demand.SHOWN);
        }
        return new RuleSet(1, shown);
    }

    /** How each rule stands, in the order of {@link Rule}. */
    public List<RuleCheck> check(RuleFacts facts, GivenRules given) {
        return demands.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(demand -> new RuleCheck(
                        demand.getKey(),
                        demand.getValue(),
                        demand.getKey().isMetBy(facts),
                        given.reasonFor(demand.getKey()).orElse(null)))
                .toList();
    }
}
