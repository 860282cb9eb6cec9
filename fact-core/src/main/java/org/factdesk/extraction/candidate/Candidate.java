package org.factdesk.extraction.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.factdesk.text.TextSpan;

/**
 * A passage that is proposed for a check; nobody has accepted it yet.
 *
 * @param span the sentence, or the part of it that makes one statement
 * @param score from 0 to 1, 0.5 and more for all that are proposed
 * @param features what the score is made of
 * @param reasons why it is worth checking, in the order of the text
 * @param mentions its figures and dates, as indexes into the extraction's mentions
 * @param attribution who is said to have said it; empty where the article itself says it
 * @param modality whether it can be true yet
 * @param time index of the mention that says when; empty where nothing does
 * @param place where, as the text has it; empty where nothing says so
 * @param counted what its figures count, as the text has it
 */
public record Candidate(
        TextSpan span,
        double score,
        List<Feature> features,
        List<Reason> reasons,
        List<Integer> mentions,
        Optional<Attribution> attribution,
        Modality modality,
        Optional<Integer> time,
        Optional<String> place,
        List<String> counted) {

    /** The most urgent first; equal ones in the order of the text. */
    public static final Comparator<Candidate> BY_SCORE =
            Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::span);

    public Candidate {
        features = List.copyOf(features);
        reasons = List.copyOf(reasons);
        mentions = List.copyOf(mentions);
        counted = List.copyOf(counted);
        if (span.isEmpty() || !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("No candidate spans " + span + " with a score of " + score);
        }
    }

    /** Whether a reason of a kind speaks for it. */
    public boolean has(ReasonKind kind) {
        return reasons.stream().anyMatch(reason -> reason.kind() == kind);
    }
}
