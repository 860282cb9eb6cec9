package org.factdesk.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.ClaimId;
import org.factdesk.desk.Deed;
import org.factdesk.verdict.Check;
import org.factdesk.verdict.CheckMoves;
import org.factdesk.verdict.CheckState;

/** Asks for help with a claim, drops it, and takes it up again. */
@ApplicationScoped
@Transactional
public class WorkDesk {
    private static final int LONGEST_REASON = 5_000;

    @Inject
    Hand hand;

    @Inject
    CheckWork work;

    @Inject
    VerdictStanding standing;

    /**
     * Says that somebody is stuck, and on what.
     *
     * @throws BadInputException where no reason is given, or the work does not stand where help can be asked for
     */
    public Check askForHelp(ClaimId claim, @Nullable String reason) {
        hand.require(Deed.VERDICT);
        String why = reason(reason);
        return work.move(claim, check -> CheckMoves.askForHelp(check, why));
    }

    /**
     * Drops a claim that cannot be checked or is not worth it; reports leave it out.
     *
     * @throws BadInputException where no reason is given, the verdict is released, or the work does not stand where a claim
     *     can be dropped
     */
    public Check drop(ClaimId claim, @Nullable String reason) {
        hand.require(Deed.VERDICT);
        String why = reason(reason);
        if (standing.isReleased(claim)) {
            throw new BadInputException(Problem.of("", "drop-released"));
        }
        return work.move(claim, check -> CheckMoves.drop(check, why));
    }

    /**
     * Takes a claim up again that was dropped or that somebody was stuck on.
     *
     * @throws BadInputException where it is neither
     */
    public Check takeUpAgain(ClaimId claim) {
        hand.require(Deed.VERDICT);
        return work.move(
                claim,
                check -> check.state() == CheckState.HELP_ASKED
                        ? CheckMoves.work(check)
                        : CheckMoves.takeUpAgain(check));
    }

    private static String reason(@Nullable String typed) {
        Typed reading = new Typed();
        String reason = reading.required("work-reason", typed, LONGEST_REASON);
        reading.requireNoProblem();
        return reason;
    }
}
