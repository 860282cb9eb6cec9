package org.factdesk.web.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.desk.Deed;
import org.factdesk.desk.ReleaseRules;
import org.factdesk.document.DocumentId;
import org.factdesk.saving.Saving;
import org.factdesk.verdict.Publication;
import org.factdesk.verdict.PublicationState;
import org.factdesk.verdict.Publications;
import org.factdesk.verdict.Reviews;
import org.factdesk.verdict.Verdict;
import org.factdesk.verdict.Verdicts;

/** Releases approved verdicts and withdraws released ones. */
@ApplicationScoped
@Tallied
@Transactional
public class ReleaseDesk {
    @Inject
    Hand hand;

    @Inject
    ClaimDesk claims;

    @Inject
    Verdicts verdicts;

    @Inject
    Reviews reviews;

    @Inject
    Publications publications;

    @Inject
    CheckWork work;

    /**
     * Releases the newest version of a claim's verdict, where a second person agreed with exactly what stands.
     *
     * @throws BadInputException where nobody did
     */
    public Publication release(ClaimId claimId) {
        hand.require(Deed.RELEASE);
        Claim claim = claims.claim(claimId);
        Verdict verdict = approved(claim);
        return save(publications.of(claimId).release(verdict, hand.sign(Deed.RELEASE)));
    }

    /** Releases all claims of an article whose verdicts are approved and not yet released; answers how many. */
    public int releaseAll(DocumentId article) {
        hand.require(Deed.RELEASE);
        List<ClaimId> ready =
                claims.of(article).stream().filter(this::isReady).map(Claim::id).toList();
        ready.forEach(this::release);
        return ready.size();
    }

    /** Withdraws what was released. */
    public Publication withdraw(ClaimId claim) {
        hand.require(Deed.RELEASE);
        Publication stands = publications.of(claim);
        if (stands.state() != PublicationState.RELEASED) {
            throw new BadInputException(Problem.of("", "not-released"));
        }
        return save(stands.withdraw(hand.sign(Deed.RELEASE)));
    }

    /** What readers see of each claim; claims that nobody has decided anything about are missing. */
    public Map<ClaimId, Publication> of(Collection<ClaimId> claimIds) {
        hand.require(Deed.READ);
        return publications.ofAll(claimIds);
    }

    private boolean isReady(Claim claim) {
        return verdicts.latest(claim.id())
                .filter(verdict -> isApproved(claim, verdict))
                .filter(verdict -> !isReleased(claim.id(), verdict))
                .isPresent();
    }

    private boolean isReleased(ClaimId claim, Verdict verdict) {
        Publication stands = publications.of(claim);
        return stands.state() == PublicationState.RELEASED && stands.version() == verdict.version();
    }

    private Verdict approved(Claim claim) {
        return verdicts.latest(claim.id())
                .filter(verdict -> isApproved(claim, verdict))
                .orElseThrow(() -> new BadInputException(Problem.of("", "not-approved")));
    }

    private boolean isApproved(Claim claim, Verdict verdict) {
        return ReleaseRules.isApproved(
                work.of(claim.id()), verdict, reviews.of(claim.id()), work.standing(claim, verdict));
    }

    private Publication save(Publication publication) {
        if (publications.save(publication) instanceof Saving.Kept<Publication> kept) {
            return kept.value();
        }
        throw new BadInputException(Problem.of("", "moved-meanwhile"));
    }
}
