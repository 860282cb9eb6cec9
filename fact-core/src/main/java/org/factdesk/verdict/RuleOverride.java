package org.factdesk.verdict;

/**
 * A rule set aside for one verdict, with a reason that is printed beside it ({@code Override} of the vocabulary, a name
 * that Java has taken).
 *
 * @param rule the rule
 * @param reason why, never blank
 */
public record RuleOverride(Rule rule, String reason) {
    /** The longest reason kept, in UTF-16 units. */
    public static final int LONGEST_REASON = 5_000;

    public RuleOverride {
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a rule is set aside for a reason of 1 to " + LONGEST_REASON
                    + " characters, this one has " + reason.length());
        }
    }
}
