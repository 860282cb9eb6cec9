package org.factdesk.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Claim;
import org.factdesk.verdict.Correction;
import org.factdesk.verdict.CorrectionState;
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
 * @param corrections the corrections readers are told of, newest first
 */
public record ReportedClaim(
        int number,
        Claim claim,
        @Nullable Verdict verdict,
        @Nullable RatingScale scale,
        Publication publication,
        List<ReportedEvidence> evidence,
        List<Correction> corrections) {
    public ReportedClaim {
        evidence = List.copyOf(evidence);
        corrections = corrections.stream()
                .filter(correction -> correction.state() == CorrectionState.RELEASED)
                .toList();
        if ((verdict == null) != (scale == null)) {
            throw new IllegalArgumentException("a verdict comes with the scale it was given on");
        }
    }

    /** A claim that was never corrected. */
    public ReportedClaim(
            int number,
            Claim claim,
            @Nullable Verdict verdict,
            @Nullable RatingScale scale,
            Publication publication,
            List<ReportedEvidence> evidence) {
        this(number, claim, verdict, scale, publication, evidence, List.of());
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
