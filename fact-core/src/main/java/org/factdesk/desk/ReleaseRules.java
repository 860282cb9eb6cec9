package org.factdesk.desk;

import java.util.List;

import org.factdesk.document.Sha256;
import org.factdesk.verdict.Check;
import org.factdesk.verdict.CheckState;
import org.factdesk.verdict.Review;
import org.factdesk.verdict.Verdict;

/** When a verdict may be released. */
public final class ReleaseRules {
    private ReleaseRules() {}

    /**
     * Whether a second person agreed with exactly what stands now.
     *
     * @param standing the hash of claim, verdict and evidence as they stand
     */
    public static boolean isApproved(Check check, Verdict verdict, List<Review> reviews, Sha256 standing) {
        return check.state() == CheckState.APPROVED && wasApproved(verdict, reviews, standing);
    }

    /**
     * Whether an approval that later work voided holds again, for that work came to nothing.
     *
     * @param standing the hash of claim, verdict and evidence as they stand
     */
    public static boolean wasApproved(Verdict verdict, List<Review> reviews, Sha256 standing) {
        return reviews.stream().anyMatch(review -> holds(review, verdict, standing));
    }

    private static boolean holds(Review review, Verdict verdict, Sha256 standing) {
        return review.verdictVersion() == verdict.version()
                && review.seen().equals(standing)
                && review.agreesWith(verdict)
                && !review.given().by().equals(verdict.written().by());
    }
}
