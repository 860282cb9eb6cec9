package org.factdesk.verdict;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The rules a verdict was given under, so that a later change of them does not change what it was held to.
 *
 * @param version the version of the desk's rules then; 0 where the desk had none
 * @param claimantAsked how the claimant was asked and what came back; null where nobody was
 * @param overrides the rules set aside, each at most once, in the order of {@link Rule}
 */
public record GivenRules(int version, @Nullable String claimantAsked, List<RuleOverride> overrides) {
    /** From before the desk had rules. */
    public static final GivenRules NONE = new GivenRules(0, null, List.of());

    /** The longest account of asking the claimant kept, in UTF-16 units. */
    public static final int LONGEST_CLAIMANT_ASKED = 5_000;

    public GivenRules {
        claimantAsked = claimantAsked == null || claimantAsked.isBlank() ? null : claimantAsked.strip();
        overrides = overrides.stream()
                .sorted((one, other) -> one.rule().compareTo(other.rule()))
                .toList();
        if (overrides.stream().map(RuleOverride::rule).distinct().count() != overrides.size()) {
            throw new IllegalArgumentException("a rule is set aside once");
        }
        if (claimantAsked != null && claimantAsked.length() > LONGEST_CLAIMANT_ASKED) {
            throw new IllegalArgumentException(
                    "what is said of the claimant has at most " + LONGEST_CLAIMANT_ASKED + " characters");
        }
    }

    /** Why the rule was set aside, or empty where it was not. */
    public Optional<String> reasonFor(Rule rule) {
        return overrides.stream()
                .filter(override -> override.rule() == rule)
                .map(RuleOverride::reason)
                .findFirst();
    }
}
