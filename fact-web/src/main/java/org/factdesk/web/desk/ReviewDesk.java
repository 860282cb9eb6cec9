package org.factdesk.web.desk;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.factdesk.account.Account;
import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.desk.Deed;
import org.factdesk.desk.NotPermittedException;
import org.factdesk.desk.Permissions;
import org.factdesk.verdict.Check;
import org.factdesk.verdict.CheckMoves;
import org.factdesk.verdict.RatingScale;
import org.factdesk.verdict.RatingScales;
import org.factdesk.verdict.Review;
import org.factdesk.verdict.Reviews;
import org.factdesk.verdict.Verdict;
import org.factdesk.verdict.Verdict.GivenRating;

/** Hands a verdict over and takes the second look at it. */
@ApplicationScoped
@Tallied
@Transactional
public class ReviewDesk {
    private static final int LONGEST_OPINION = 20_000;

    @Inject
    Hand hand;

    @Inject
    ClaimDesk claims;

    @Inject
    Reviews reviews;

    @Inject
    VerdictStanding standing;

    @Inject
    RatingScales scales;

    @Inject
    CheckWork work;

    /**
     * Hands the newest version over to the second look.
     *
     * @throws BadInputException where there is no verdict or the work does not stand where it can be handed over
     */
    public Check handOver(ClaimId claim) {
        hand.require(Deed.VERDICT);
        if (standing.latest(claim).isEmpty()) {
            throw new BadInputException(Problem.of("rating", "no-verdict"));
        }
        return work.move(claim, CheckMoves::handOver);
    }

    /** Takes a hand-over back. */
    public Check recall(ClaimId claim) {
        hand.require(Deed.VERDICT);
        return work.move(claim, CheckMoves::recall);
    }

    /** Whether the person who asks is the one to look: a reviewer, the verdict in review and not their own. */
    public boolean awaitsMe(ClaimId claim) {
        Account person = hand.require(Deed.READ);
        return standing.inReview(claim)
                .filter(verdict -> Permissions.mayReview(person, verdict))
                .isPresent();
    }

    /** The version that awaits a second look; 0 where none does. Says nothing of what is in it. */
    public int versionInReview(ClaimId claim) {
        hand.require(Deed.READ);
        return standing.inReview(claim).map(Verdict::version).orElse(0);
    }

    /** The second looks at a claim's verdicts, newest first. */
    public List<Review> of(ClaimId claim) {
        hand.require(Deed.READ);
        return reviews.of(claim);
    }

    /**
     * Takes the second look: with the author's rating the verdict is approved, with another it goes back with a reason.
     *
     * @throws BadInputException where the form cannot be taken, or the version is no longer the one in review
     * @throws NotPermittedException where the person wrote this version or is no reviewer
     */
    public Review review(ClaimId claimId, ReviewForm form) {
        Account person = hand.require(Deed.REVIEW);
        Claim claim = claims.claim(claimId);
        Verdict verdict = inReview(claimId, form.version());
        if (!Permissions.mayReview(person, verdict)) {
            throw new NotPermittedException(Deed.REVIEW);
        }
        Review review = read(claim, verdict, form);
        reviews.add(review);
        boolean agreed = review.agreesWith(verdict);
        work.move(claimId, check -> agreed ? CheckMoves.approve(check) : CheckMoves.giveBack(check, review.opinion()));
        return review;
    }

    private Verdict inReview(ClaimId claim, int version) {
        return standing.inReview(claim)
                .filter(verdict -> verdict.version() == version)
                .orElseThrow(() -> new BadInputException(Problem.of("", "no-longer-in-review")));
    }

    private Review read(Claim claim, Verdict verdict, ReviewForm form) {
        RatingScale scale = scales.inUse();
        Typed typed = new Typed();
        GivenRating rating = typed.choice("review-rating", form.rating(), key -> GivenRating.on(scale, key));
        boolean differs =
                rating != null && !rating.ratingKey().equals(verdict.rating().ratingKey());
        String opinion = differs
                ? typed.required("opinion", form.opinion(), LONGEST_OPINION)
                : typed.optional("opinion", form.opinion(), LONGEST_OPINION);
        typed.requireNoProblem();
        return new Review(
                claim.id(),
                verdict.version(),
                work.standing(claim, verdict),
                Objects.requireNonNull(rating),
                opinion,
                hand.sign(Deed.REVIEW));
    }
}
