package org.factdesk.web.page;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Claim;
import org.factdesk.verdict.Check;
import org.factdesk.verdict.CheckMoves;
import org.factdesk.verdict.CheckState;
import org.factdesk.verdict.Rating;
import org.factdesk.verdict.Verdict;

/**
 * A claim as the workshop lists it.
 *
 * @param number its place in reading order, from 1; ties article, list and work together
 * @param claim the claim
 * @param check where the work stands; null where it was never begun
 * @param verdict the newest version; null where there is none
 * @param rating its label; null where there is none
 */
public record ClaimRow(
        int number, Claim claim, @Nullable Check check, @Nullable Verdict verdict, @Nullable Rating rating) {
    /** Whether the work stands where the claim can be dropped. */
    public boolean isDroppable() {
        return check != null && CheckMoves.allowed(check.state(), CheckState.DROPPED);
    }

    /** Whether there is a verdict that the person may not see: what is in review has one. */
    public boolean isHidden() {
        return verdict == null && check != null && check.state() == CheckState.IN_REVIEW;
    }
}
