package org.factdesk.verdict;

import java.util.Collection;
import java.util.Map;

import org.factdesk.claim.ClaimId;
import org.factdesk.saving.Saving;

/** Keeps what readers see. */
public interface Publications {
    /** What readers see of a claim; {@link Publication#none} where nobody has decided anything. */
    Publication of(ClaimId claim);

    /** The same for many claims in one query; claims that nobody has decided anything about are missing. */
    Map<ClaimId, Publication> ofAll(Collection<ClaimId> claims);

    /** Keeps a decision where its revision is the one that stands, and answers it with the next revision. */
    Saving<Publication> save(Publication publication);
}
