package org.factdesk.verdict;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.AccountId;
import org.factdesk.claim.ClaimId;

/**
 * The work on one claim and where it stands.
 *
 * @param claim the claim under work
 * @param state where it stands
 * @param assignee who is at it; null where nobody is
 * @param deadline by when; null where none was set
 * @param reason why it was dropped, returned or help asked; null otherwise
 * @param revision how often it moved, from 0; a move from an older one is overtaken
 */
public record Check(
        ClaimId claim,
        CheckState state,
        @Nullable AccountId assignee,
        @Nullable Instant deadline,
        @Nullable String reason,
        int revision) {
    /** The work on a claim just accepted. */
    public static Check begin(ClaimId claim) {
        return new Check(claim, CheckState.TO_CHECK, null, null, null, 0);
    }

    /** The same work in another state; {@link CheckMoves} says which moves there are. */
    Check in(CheckState newState, @Nullable String newReason) {
        return new Check(claim, newState, assignee, deadline, newReason, revision);
    }

    /** The same work in other hands. */
    public Check assignedTo(@Nullable AccountId newAssignee) {
        return new Check(claim, state, newAssignee, deadline, reason, revision);
    }

    /** The same work with another deadline. */
    public Check dueBy(@Nullable Instant newDeadline) {
        return new Check(claim, state, assignee, newDeadline, reason, revision);
    }
}
