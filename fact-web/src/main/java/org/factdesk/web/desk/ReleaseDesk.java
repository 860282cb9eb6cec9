package org.factdesk.web.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.desk.Deed;
import org.factdesk.desk.ReleaseRules;
import org.factdesk.document.DocumentId;
import org.factdesk.saving.Saving;
import org.factdesk.verdict.Correction;
import org.factdesk.verdict.Corrections;
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
    Corrections corrections;

    @Inject
    RuleBook book;

    @Inject
    CheckWork work;

    /**
     * Releases the newest version of a claim's verdict, where a second person agreed with exactly what stands.
     *
     * @throws BadInputException where nobody did, a rule of the desk is neither met nor set aside, or another version is
     *     released and no correction of it is open
     */
    public Publication release(ClaimId claimId) {
        hand.require(Deed.RELEASE);
        Claim claim = claims.claim(claimId);
        Verdict verdict = approved(claim);
        if (isReleased(claimId, verdict)) {
            return publications.of(claimId);
        }
        hindrance(claim, verdict).ifPresent(problem -> {
            throw new BadInputException(problem);
        });
        Publication released = save(publications.of(claimId).release(verdict, hand.sign(Deed.RELEASE)));
        openCorrection(claimId)
                .filter(open -> verdict.version() > open.corrected())
                .ifPresent(open -> corrections.close(open.released(verdict.version(), hand.sign(Deed.RELEASE))));
        return released;
    }

    /** Releases all claims of an article whose verdicts can be released and are not yet; answers how many. */
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

    /** What keeps an approved verdict from being released; empty where nothing does. */
    private Optional<Problem> hindrance(Claim claim, Verdict verdict) {
        if (book.checks(claim, verdict).stream().anyMatch(rule -> !rule.passes())) {
            return Optional.of(Problem.of("", "rules-not-met"));
        }
        boolean another = publications.of(claim.id()).state() == PublicationState.RELEASED;
        return another && openCorrection(claim.id()).isEmpty()
                ? Optional.of(Problem.of("", "correction-needed"))
                : Optional.empty();
    }

    private Optional<Correction> openCorrection(ClaimId claim) {
        return corrections.of(claim).stream().filter(Correction::isOpen).findFirst();
    }

    private boolean isReady(Claim claim) {
        return verdicts.latest(claim.id())
                .filter(verdict -> isApproved(claim, verdict))
                .filter(verdict -> !isReleased(claim.id(), verdict))
                .filter(verdict -> hindrance(claim, verdict).isEmpty())
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
