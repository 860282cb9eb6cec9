package org.factdesk.web.desk;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.desk.Deed;
import org.factdesk.verdict.CheckMoves;
import org.factdesk.verdict.CheckState;
import org.factdesk.verdict.Correction;
import org.factdesk.verdict.Correction.CorrectionWords;
import org.factdesk.verdict.CorrectionId;
import org.factdesk.verdict.Corrections;
import org.factdesk.verdict.Publication;
import org.factdesk.verdict.PublicationState;

/** Corrects released verdicts: the version released stays until the next one is, or the correction is called off. */
@ApplicationScoped
@Transactional
public class CorrectionDesk {
    @Inject
    Hand hand;

    @Inject
    ClaimDesk claims;

    @Inject
    Corrections corrections;

    @Inject
    VerdictStanding standing;

    @Inject
    CheckWork work;

    @Inject
    VisibleVerdicts visible;

    /**
     * Opens a correction of what is released, and the work on the claim goes on.
     *
     * @param reason what was wrong, for the desk
     * @param note what readers are told
     * @throws BadInputException where the words cannot be taken, nothing is released, or a correction is open already
     */
    public Correction open(ClaimId claim, @Nullable String reason, @Nullable String note) {
        hand.require(Deed.CORRECT);
        Typed typed = new Typed();
        String why = typed.required("correction-reason", reason, CorrectionWords.LONGEST);
        String told = typed.required("correction-note", note, CorrectionWords.LONGEST);
        typed.requireNoProblem();
        Publication released = standing.publication(claims.claim(claim).id());
        if (released.state() != PublicationState.RELEASED) {
            throw new BadInputException(Problem.of("", "not-released"));
        }
        Correction correction = Correction.open(
                new CorrectionId(hand.newId()), released, new CorrectionWords(why, told), hand.sign(Deed.CORRECT));
        if (!corrections.open(correction)) {
            throw new BadInputException(Problem.of("", "correction-open"));
        }
        if (work.of(claim).state() == CheckState.APPROVED) {
            work.edited(claim);
        }
        return correction;
    }

    /**
     * Calls the open correction of a claim off. Where nothing was changed meanwhile the approval stands again.
     *
     * @throws BadInputException where none is open
     */
    public Correction cancel(ClaimId claimId) {
        hand.require(Deed.CORRECT);
        Claim claim = claims.claim(claimId);
        Correction cancelled = standing.openCorrection(claimId)
                .map(correction -> correction.cancelled(hand.sign(Deed.CORRECT)))
                .filter(corrections::close)
                .orElseThrow(() -> new BadInputException(Problem.of("", "correction-closed")));
        if (work.of(claimId).state() == CheckState.IN_PROGRESS && standing.wasApproved(claim)) {
            work.move(claimId, CheckMoves::restoreApproval);
        }
        return cancelled;
    }

    /** The corrections of a claim, newest first; an open one is kept from whoever is to take a blind look. */
    public List<Correction> of(ClaimId claim) {
        boolean blind = !visible.hidden(List.of(claim), hand.require(Deed.READ)).isEmpty();
        return corrections.of(claim).stream()
                .filter(correction -> !blind || !correction.isOpen())
                .toList();
    }
}
