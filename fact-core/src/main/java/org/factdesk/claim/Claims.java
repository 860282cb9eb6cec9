package org.factdesk.claim;

import java.util.List;
import java.util.Optional;

import org.factdesk.document.DocumentId;
import org.factdesk.saving.Saving;

/** Keeps claims. */
public interface Claims {
    /** Adds a claim just accepted; revision 0. */
    void add(Claim claim);

    /** The claim, or empty. */
    Optional<Claim> find(ClaimId id);

    /** The claims of an article in reading order. */
    List<Claim> of(DocumentId article);

    /** Keeps an edited claim where its revision is the one that stands, and answers it with the next revision. */
    Saving<Claim> save(Claim claim);

    /** Takes a claim back that has no evidence and no verdict yet; false, and nothing done, where it has or is gone. */
    boolean remove(ClaimId id);
}
