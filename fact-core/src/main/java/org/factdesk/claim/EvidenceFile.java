package org.factdesk.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factdesk.saving.Saving;

/** Keeps the evidence of claims. */
public interface EvidenceFile {
    /** Adds a piece of evidence; revision 0. */
    void add(Evidence evidence);

    /** The piece of evidence, or empty. */
    Optional<Evidence> find(EvidenceId id);

    /** The evidence for a claim, oldest first. */
    List<Evidence> of(ClaimId claim);

    /** The evidence for many claims in one query; claims without any are missing from the answer. */
    Map<ClaimId, List<Evidence>> ofAll(Collection<ClaimId> claims);

    /** Keeps an edited piece where its revision is the one that stands, and answers it with the next revision. */
    Saving<Evidence> save(Evidence evidence);

    /** Takes a piece of evidence away; false where there was none. */
    boolean remove(EvidenceId id);
}
