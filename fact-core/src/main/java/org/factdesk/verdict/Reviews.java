package org.factdesk.verdict;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.factdesk.claim.ClaimId;

/** Keeps second looks; rows are only ever added. */
public interface Reviews {
    /** Adds a second look. */
    void add(Review review);

    /** All second looks at a claim's verdicts, newest first. */
    List<Review> of(ClaimId claim);

    /** The second looks at many claims' verdicts in one query, newest first. */
    Map<ClaimId, List<Review>> ofAll(Collection<ClaimId> claims);
}
