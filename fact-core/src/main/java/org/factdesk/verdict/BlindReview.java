package org.factdesk.verdict;

import java.util.List;

import org.factdesk.account.AccountId;

/** Keeps the second look blind: a verdict in review is hidden from everybody but its author until they have looked themselves. */
public final class BlindReview {
    private BlindReview() {}

    /**
     * Whether the version is to be hidden from that person.
     *
     * @param check where the work on the claim stands
     * @param reviews the second looks taken so far
     */
    public static boolean hides(Verdict verdict, Check check, List<Review> reviews, AccountId person) {
        return check.state() == CheckState.IN_REVIEW
                && !verdict.written().by().equals(person)
                && reviews.stream()
                        .noneMatch(review ->
                                isOf(review, verdict) && review.given().by().equals(person));
    }

    private static boolean isOf(Review review, Verdict verdict) {
        return review.verdictVersion() == verdict.version();
    }
}
