package org.factdesk.verdict;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.ClaimId;
import org.factdesk.document.Capture;

/**
 * One version of the answer to a claim (schema.org {@code ClaimReview}). Never overwritten: another answer is the next
 * version.
 *
 * @param claim the claim it answers
 * @param version from 1, without gaps
 * @param rating the label given
 * @param body why, how, and what the sentence should read
 * @param written when and by whom
 * @param rules the desk's rules it was given under
 */
public record Verdict(
        ClaimId claim, int version, GivenRating rating, VerdictBody body, Capture written, GivenRules rules) {
    public Verdict {
        if (version < 1) {
            throw new IllegalArgumentException("a verdict's first version is 1, not " + version);
        }
    }

    /** A verdict of a desk without rules. */
    public Verdict(ClaimId claim, int version, GivenRating rating, VerdictBody body, Capture written) {
        this(claim, version, rating, body, written, GivenRules.NONE);
    }

    /**
     * A label with the scale it was given on, so that a later change of the scale does not change what was said.
     *
     * @param scaleKey the scale
     * @param scaleVersion its version then
     * @param ratingKey the label on it
     */
    public record GivenRating(String scaleKey, int scaleVersion, String ratingKey) {
        /**
         * The label given on a scale as it stands.
         *
         * @throws UnknownRatingException where the scale has no such label
         */
        public static GivenRating on(RatingScale scale, String ratingKey) {
            return new GivenRating(
                    scale.key(), scale.version(), scale.get(ratingKey).key());
        }
    }

    /**
     * The words of a verdict.
     *
     * @param rationale why this rating, never blank ({@code reviewBody})
     * @param method how it was checked; null where not yet written
     * @param correction what the sentence should read; null where it may stand
     */
    public record VerdictBody(String rationale, @Nullable String method, @Nullable String correction) {
        /** The longest rationale, method and correction kept, in UTF-16 units. */
        public static final int LONGEST = 50_000;

        public VerdictBody {
            rationale = rationale.strip();
            method = blankAsAbsent(method);
            correction = blankAsAbsent(correction);
            if (rationale.isEmpty()) {
                throw new IllegalArgumentException("a verdict says why");
            }
            requireLength(rationale);
            requireLength(method);
            requireLength(correction);
        }

        private static @Nullable String blankAsAbsent(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }

        private static void requireLength(@Nullable String text) {
            if (text != null && text.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "a verdict's text has at most " + LONGEST + " characters, this one " + text.length());
            }
        }
    }
}
