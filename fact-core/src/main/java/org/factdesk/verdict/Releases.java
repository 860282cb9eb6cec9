package org.factdesk.verdict;

import java.util.Collection;
import java.util.Map;

import org.factdesk.claim.ClaimId;

/** Keeps what each released verdict rested on; nothing in it is ever changed. */
public interface Releases {
    /** Adds what is released just now. */
    void add(ReleasedContent content);

    /**
     * What the newest release of each claim rested on, in a bounded number of queries; claims that were never released are
     * missing, and so are those released by a Factdesk that did not keep it.
     */
    Map<ClaimId, ReleasedContent> latestOf(Collection<ClaimId> claims);
}
