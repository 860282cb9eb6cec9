package org.factdesk.verdict;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.ClaimId;
import org.factdesk.document.Capture;

/**
 * What readers see of a claim's verdict. A correction under way leaves the released version standing.
 *
 * @param claim the claim
 * @param state nothing, embargoed, released or withdrawn
 * @param version the verdict version it is about; 0 where nothing was ever released
 * @param embargoUntil when readers may see it; null but for an embargo
 * @param decided when and by whom; null where nobody has decided anything
 * @param revision how often it changed, from 0
 */
public record Publication(
        ClaimId claim,
        PublicationState state,
        int version,
        @Nullable Instant embargoUntil,
        @Nullable Capture decided,
        int revision) {
    public Publication {
        if ((state == PublicationState.NONE) != (version == 0)) {
            throw new IllegalArgumentException("a publication other than none is of a version");
        }
        if ((state == PublicationState.EMBARGOED) != (embargoUntil != null)) {
            throw new IllegalArgumentException("an embargo, and nothing else, ends at a moment");
        }
    }

    /** Nothing published yet. */
    public static Publication none(ClaimId claim) {
        return new Publication(claim, PublicationState.NONE, 0, null, null, 0);
    }

    /** The version is released now. */
    public Publication release(Verdict verdict, Capture by) {
        return new Publication(claim, PublicationState.RELEASED, verdict.version(), null, by, revision);
    }

    /** The version is released at a moment to come. */
    public Publication embargo(Verdict verdict, Instant until, Capture by) {
        return new Publication(claim, PublicationState.EMBARGOED, verdict.version(), until, by, revision);
    }

    /** What was released is withdrawn. */
    public Publication withdraw(Capture by) {
        return new Publication(claim, PublicationState.WITHDRAWN, version, null, by, revision);
    }
}
