package org.factdesk.verdict;

import java.util.function.Predicate;

/** A rule that a desk can give itself for its verdicts. Each is decided by what lies on the desk, never by opinion. */
public enum Rule {
    /** Evidence that says something for or against comes from at least two publishers. */
    INDEPENDENT_SOURCES(facts -> facts.publishers() >= 2),
    /** At least one piece of evidence is primary. */
    PRIMARY_SOURCE(RuleFacts::hasPrimary),
    /** There is evidence, and each source is kept here with where it was found: an address or a publisher. */
    ARCHIVED_SOURCES(RuleFacts::isTraceable),
    /** It is written down how the claimant was asked, and what came back. */
    CLAIMANT_ASKED(facts -> facts.claimantAsked() != null),
    /** It is written down how the claim was checked. */
    METHOD_WRITTEN(facts -> facts.method() != null),
    /** No note on the article is open. */
    NO_OPEN_NOTES(facts -> facts.openNotes() == 0);

    private final Predicate<RuleFacts> test;

    Rule(Predicate<RuleFacts> test) {
        this.test = test;
    }

    /** Whether what lies on the desk meets the rule. */
    public boolean isMetBy(RuleFacts facts) {
        return test.test(facts);
    }
}
