package org.factdesk.verdict;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.factdesk.claim.ClaimId;

/** Keeps the corrections of released verdicts. */
public interface Corrections {
    /** Opens a correction; false, and nothing kept, where one of the claim is open already. */
    boolean open(Correction correction);

    /** Closes a correction as it says; false, and nothing done, where it is not open any more. */
    boolean close(Correction correction);

    /** The corrections of a claim, newest first. */
    List<Correction> of(ClaimId claim);

    /** The corrections of many claims in one query, newest first; claims without any are missing from the answer. */
    Map<ClaimId, List<Correction>> ofAll(Collection<ClaimId> claims);
}
