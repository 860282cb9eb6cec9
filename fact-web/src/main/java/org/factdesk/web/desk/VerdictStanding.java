package org.factdesk.web.desk;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.desk.ReleaseRules;
import org.factdesk.verdict.CheckState;
import org.factdesk.verdict.Correction;
import org.factdesk.verdict.Corrections;
import org.factdesk.verdict.Publication;
import org.factdesk.verdict.PublicationState;
import org.factdesk.verdict.Publications;
import org.factdesk.verdict.Reviews;
import org.factdesk.verdict.Verdict;
import org.factdesk.verdict.Verdicts;

/** How a claim's verdict stands on its way to the reader, inside the transaction of whoever asks. */
@ApplicationScoped
class VerdictStanding {
    @Inject
    Verdicts verdicts;

    @Inject
    Reviews reviews;

    @Inject
    Publications publications;

    @Inject
    Corrections corrections;

    @Inject
    CheckWork work;

    /** The newest version, or empty. */
    Optional<Verdict> latest(ClaimId claim) {
        return verdicts.latest(claim);
    }

    /** The newest version while it awaits a second look, or empty. */
    Optional<Verdict> inReview(ClaimId claim) {
        return work.of(claim).state() == CheckState.IN_REVIEW ? latest(claim) : Optional.empty();
    }

    /** The newest version where a second person agreed with exactly what stands, or empty. */
    Optional<Verdict> approved(Claim claim) {
        return latest(claim.id())
                .filter(verdict -> ReleaseRules.isApproved(
                        work.of(claim.id()), verdict, reviews.of(claim.id()), work.standing(claim, verdict)));
    }

    /** Whether the released version is the newest and stands as it was approved, wherever the work is. */
    boolean wasApproved(Claim claim) {
        return latest(claim.id())
                .filter(verdict -> publication(claim.id()).version() == verdict.version())
                .filter(verdict ->
                        ReleaseRules.wasApproved(verdict, reviews.of(claim.id()), work.standing(claim, verdict)))
                .isPresent();
    }

    /** What readers see. */
    Publication publication(ClaimId claim) {
        return publications.of(claim);
    }

    /** Whether readers see some version. */
    boolean isReleased(ClaimId claim) {
        return publication(claim).state() == PublicationState.RELEASED;
    }

    /** Whether readers see exactly this version. */
    boolean isReleased(ClaimId claim, Verdict verdict) {
        return isReleased(claim) && publication(claim).version() == verdict.version();
    }

    /** The correction under way, or empty. */
    Optional<Correction> openCorrection(ClaimId claim) {
        return corrections.of(claim).stream().filter(Correction::isOpen).findFirst();
    }
}
