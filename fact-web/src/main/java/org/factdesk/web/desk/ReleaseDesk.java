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
import org.factdesk.claim.EvidenceFile;
import org.factdesk.desk.Deed;
import org.factdesk.document.Capture;
import org.factdesk.document.DocumentId;
import org.factdesk.saving.Saving;
import org.factdesk.verdict.Corrections;
import org.factdesk.verdict.Publication;
import org.factdesk.verdict.Publications;
import org.factdesk.verdict.ReleasedContent;
import org.factdesk.verdict.Releases;
import org.factdesk.verdict.Verdict;

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
    EvidenceFile evidence;

    @Inject
    Publications publications;

    @Inject
    Releases releases;

    @Inject
    Corrections corrections;

    @Inject
    RuleBook book;

    @Inject
    VerdictStanding standing;

    /**
     * Releases the newest version of a claim's verdict, where a second person agreed with exactly what stands.
     *
     * @throws BadInputException where nobody did, a rule of the desk is neither met nor set aside, or another version is
     *     released and no correction of it is open
     */
    public Publication release(ClaimId claimId) {
        hand.require(Deed.RELEASE);
        Claim claim = claims.claim(claimId);
        Verdict verdict =
                standing.approved(claim).orElseThrow(() -> new BadInputException(Problem.of("", "not-approved")));
        if (standing.isReleased(claimId, verdict)) {
            return standing.publication(claimId);
        }
        hindrance(claim, verdict).ifPresent(problem -> {
            throw new BadInputException(problem);
        });
        return release(claim, verdict, hand.sign(Deed.RELEASE));
    }

    /** What the verdict rests on is kept as it is at this moment; a correction under way ends. */
    private Publication release(Claim claim, Verdict verdict, Capture now) {
        Publication released = save(standing.publication(claim.id()).release(verdict, now));
        releases.add(ReleasedContent.of(claim, verdict, evidence.of(claim.id()), now));
        standing.openCorrection(claim.id())
                .filter(open -> verdict.version() > open.corrected())
                .ifPresent(open -> corrections.close(open.released(verdict.version(), now)));
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
        if (!standing.isReleased(claim)) {
            throw new BadInputException(Problem.of("", "not-released"));
        }
        return save(standing.publication(claim).withdraw(hand.sign(Deed.RELEASE)));
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
        return standing.isReleased(claim.id())
                        && standing.openCorrection(claim.id()).isEmpty()
                ? Optional.of(Problem.of("", "correction-needed"))
                : Optional.empty();
    }

    private boolean isReady(Claim claim) {
        return standing.approved(claim)
                .filter(verdict -> !standing.isReleased(claim.id(), verdict))
                .filter(verdict -> hindrance(claim, verdict).isEmpty())
                .isPresent();
    }

    private Publication save(Publication publication) {
        if (publications.save(publication) instanceof Saving.Kept<Publication> kept) {
            return kept.value();
        }
        throw new BadInputException(Problem.of("", "moved-meanwhile"));
    }
}
