package org.factdesk.verdict;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.factdesk.claim.ClaimId;
import org.factdesk.saving.Saving;

/** Keeps where the work on each claim stands. */
public interface Checks {
    /** Adds the work on a claim just accepted; revision 0. */
    void add(Check check);

    /** The work on a claim, or empty. */
    Optional<Check> find(ClaimId claim);

    /** The work on many claims in one query; unknown claims are missing from the answer. */
    Map<ClaimId, Check> ofAll(Collection<ClaimId> claims);

    /** Keeps a move where its revision is the one that stands, and answers it with the next revision. */
    Saving<Check> save(Check check);
}
