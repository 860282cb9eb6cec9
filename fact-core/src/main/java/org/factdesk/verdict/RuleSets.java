package org.factdesk.verdict;

import java.util.Optional;

import org.factdesk.saving.Saving;

/** Keeps the desk's rules and all their earlier versions; rows are only ever added. */
public interface RuleSets {
    /** The rules in use, which are the newest; {@link RuleSet#first()} where none are kept. */
    RuleSet inUse();

    /** The rules as they stood when a verdict was given under them, or empty. */
    Optional<RuleSet> find(int version);

    /** Puts the next version into use. Where its number is taken already, what stands is answered and nothing is kept. */
    Saving<RuleSet> use(RuleSet next);
}
