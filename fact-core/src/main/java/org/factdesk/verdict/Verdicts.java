package org.factdesk.verdict;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factdesk.claim.ClaimId;
import org.factdesk.saving.Saving;

/** Keeps verdict versions; rows are only ever added. */
public interface Verdicts {
    /**
     * Adds a version. Where its number is taken already, another person's version came first and is answered as
     * theirs; nothing is kept then.
     */
    Saving<Verdict> add(Verdict verdict);

    /** The newest version, or empty. */
    Optional<Verdict> latest(ClaimId claim);

    /** The newest version of each claim, in one query; claims without any are missing from the answer. */
    Map<ClaimId, Verdict> latestOf(Collection<ClaimId> claims);

    /** All versions, newest first. */
    List<Verdict> history(ClaimId claim);

    /** One version, or empty. */
    Optional<Verdict> find(ClaimId claim, int version);
}
