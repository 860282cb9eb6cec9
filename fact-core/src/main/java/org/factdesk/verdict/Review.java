package org.factdesk.verdict;

import org.factdesk.claim.ClaimId;
import org.factdesk.document.Capture;
import org.factdesk.document.Sha256;

/**
 * The second look: another person's own rating and opinion on one verdict version, given before that person saw the
 * author's rating.
 *
 * @param claim the claim
 * @param verdictVersion the version looked at
 * @param seen the hash of exactly what was looked at: passage, wording, verdict and evidence
 * @param rating the reviewer's own rating
 * @param opinion in words; empty where the rating says it all
 * @param given when and by whom
 */
public record Review(
        ClaimId claim, int verdictVersion, Sha256 seen, Verdict.GivenRating rating, String opinion, Capture given) {
    public Review {
        opinion = opinion.strip();
    }

    /**
     * Whether the reviewer came to the author's rating.
     *
     * @throws IllegalArgumentException where the verdict is not the one looked at
     */
    public boolean agreesWith(Verdict verdict) {
        if (!verdict.claim().equals(claim) || verdict.version() != verdictVersion) {
            throw new IllegalArgumentException("the review is of version " + verdictVersion + " of claim " + claim);
        }
        return rating.ratingKey().equals(verdict.rating().ratingKey());
    }
}
