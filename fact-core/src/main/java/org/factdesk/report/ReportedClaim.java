package org.factdesk.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Claim;
import org.factdesk.verdict.Publication;
import org.factdesk.verdict.PublicationState;
import org.factdesk.verdict.Rating;
import org.factdesk.verdict.RatingScale;
import org.factdesk.verdict.Verdict;

/**
 * A claim as a reader is told of it.
 *
 * @param number its place among the article's claims, from 1 in reading order
 * @param claim the passage and its wording
 * @param verdict the answer; null where there is none yet
 * @param scale the scale the answer was given on; null where there is no answer
 * @param publication what readers see of it
 * @param evidence what it rests on, oldest first
 */
public record ReportedClaim(
        int number,
        Claim claim,
        @Nullable Verdict verdict,
        @Nullable RatingScale scale,
        Publication publication,
        List<ReportedEvidence> evidence) {
    public ReportedClaim {
        evidence = List.copyOf(evidence);
        if ((verdict == null) != (scale == null)) {
            throw new IllegalArgumentException("a verdict comes with the scale it was given on");
        }
    }

    /** Whether readers see exactly this version. */
    public boolean isReleased() {
        return verdict != null
                && publication.state() == PublicationState.RELEASED
                && publication.version() == verdict.version();
    }

    /** The label given, or null where there is no answer yet. */
    public @Nullable Rating rating() {
        return verdict == null || scale == null
                ? null
                : scale.get(verdict.rating().ratingKey());
    }
}
