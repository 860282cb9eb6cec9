package org.factdesk.web.desk;

import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.EvidenceFile;
import org.factdesk.document.Sha256;
import org.factdesk.saving.Saving;
import org.factdesk.verdict.Check;
import org.factdesk.verdict.CheckMoves;
import org.factdesk.verdict.Checks;
import org.factdesk.verdict.MoveNotAllowedException;
import org.factdesk.verdict.ReviewedContent;
import org.factdesk.verdict.Verdict;

/** Moves the work on a claim, inside the transaction of whoever calls. */
@ApplicationScoped
class CheckWork {
    @Inject
    Checks checks;

    @Inject
    EvidenceFile evidence;

    /** Where the work on a claim stands. */
    Check of(ClaimId claim) {
        return checks.find(claim).orElseThrow(() -> new NotFoundException("claim", claim));
    }

    /** Any edit: the work goes on, and an approval is void. */
    void edited(ClaimId claim) {
        move(claim, CheckMoves::work);
    }

    /** Makes a move; where it is none, or somebody else moved first, says so. */
    Check move(ClaimId claim, UnaryOperator<Check> move) {
        Check stands = of(claim);
        Check moved = tryMove(stands, move);
        if (moved == stands) {
            return stands;
        }
        if (checks.save(moved) instanceof Saving.Kept<Check> kept) {
            return kept.value();
        }
        throw new BadInputException(Problem.of("", "moved-meanwhile"));
    }

    /** The hash of what stands now. */
    Sha256 standing(Claim claim, Verdict verdict) {
        return ReviewedContent.hash(claim, verdict, List.copyOf(evidence.of(claim.id())));
    }

    private static Check tryMove(Check stands, UnaryOperator<Check> move) {
        try {
            return move.apply(stands);
        } catch (MoveNotAllowedException notFromHere) {
            throw new BadInputException(Problem.of("", "no-move"));
        }
    }
}
