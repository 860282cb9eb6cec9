package org.factdesk.verdict;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Claimant;
import org.factdesk.claim.Evidence;
import org.factdesk.document.Capture;

/**
 * What a verdict rested on when it was released. Work that goes on inside the desk does not change what readers see of it.
 *
 * @param claim the claim
 * @param version the verdict version released
 * @param wording the claim's wording, never blank
 * @param claimant who made it; null where nobody had said
 * @param evidence oldest first
 * @param released when and by whom
 */
public record ReleasedContent(
        ClaimId claim,
        int version,
        String wording,
        @Nullable Claimant claimant,
        List<Evidence> evidence,
        Capture released) {
    public ReleasedContent {
        evidence = List.copyOf(evidence);
        if (version < 1 || wording.isBlank()) {
            throw new IllegalArgumentException("what is released is a version of a worded claim");
        }
        if (evidence.stream().anyMatch(piece -> !piece.claim().equals(claim))) {
            throw new IllegalArgumentException("evidence for another claim");
        }
    }

    /** A claim and its evidence as they stand at the release of that verdict. */
    public static ReleasedContent of(Claim claim, Verdict verdict, List<Evidence> evidence, Capture released) {
        return new ReleasedContent(
                claim.id(), verdict.version(), claim.wording(), claim.claimant(), evidence, released);
    }

    /** The claim in the words of the release. */
    public Claim restore(Claim now) {
        return now.reworded(wording, claimant);
    }
}
