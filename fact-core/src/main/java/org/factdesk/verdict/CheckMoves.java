package org.factdesk.verdict;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import static org.factdesk.verdict.CheckState.APPROVED;
import static org.factdesk.verdict.CheckState.DROPPED;
import static org.factdesk.verdict.CheckState.HELP_ASKED;
import static org.factdesk.verdict.CheckState.IN_PROGRESS;
import static org.factdesk.verdict.CheckState.IN_REVIEW;
import static org.factdesk.verdict.CheckState.RETURNED;
import static org.factdesk.verdict.CheckState.TO_CHECK;

/** The moves there are between the states of the work. Who may make them is answered by {@code desk}. */
public final class CheckMoves {
    private static final Map<CheckState, Set<CheckState>> MOVES = Map.of(
            TO_CHECK, EnumSet.of(IN_PROGRESS, DROPPED),
            IN_PROGRESS, EnumSet.of(HELP_ASKED, IN_REVIEW, DROPPED),
            HELP_ASKED, EnumSet.of(IN_PROGRESS, DROPPED),
            IN_REVIEW, EnumSet.of(APPROVED, RETURNED, IN_PROGRESS),
            RETURNED, EnumSet.of(IN_PROGRESS, DROPPED),
            APPROVED, EnumSet.of(IN_PROGRESS),
            DROPPED, EnumSet.of(TO_CHECK));

    private static final Set<CheckState> WITH_REASON = EnumSet.of(DROPPED, RETURNED, HELP_ASKED);

    private CheckMoves() {}

    /** Whether the work can go from the one state to the other. */
    public static boolean allowed(CheckState from, CheckState to) {
        return MOVES.get(from).contains(to);
    }

    /** Work begins or goes on: any edit leads here, also after an approval, which it voids. */
    public static Check work(Check check) {
        return check.state() == IN_PROGRESS ? check : move(check, IN_PROGRESS, null);
    }

    /** The verdict goes to the second look. */
    public static Check handOver(Check check) {
        return move(check, IN_REVIEW, null);
    }

    /** A hand-over taken back before the reviewer has begun. */
    public static Check recall(Check check) {
        return move(check, IN_PROGRESS, null);
    }

    /** The second look agreed. */
    public static Check approve(Check check) {
        return move(check, APPROVED, null);
    }

    /** The second look disagreed, for a reason. */
    public static Check giveBack(Check check, String reason) {
        return move(check, RETURNED, reason);
    }

    /** Somebody is stuck and says on what. */
    public static Check askForHelp(Check check, String reason) {
        return move(check, HELP_ASKED, reason);
    }

    /** Not checkable, or not worth it, for a reason. */
    public static Check drop(Check check, String reason) {
        return move(check, DROPPED, reason);
    }

    /** A dropped claim is taken up again. */
    public static Check takeUpAgain(Check check) {
        return move(check, TO_CHECK, null);
    }

    /**
     * Work that came to nothing is put aside, and the approval that stood before it stands again. Whether it may is
     * answered by {@code desk.ReleaseRules}.
     */
    public static Check restoreApproval(Check check) {
        if (check.state() != IN_PROGRESS) {
            throw new MoveNotAllowedException(check.state(), APPROVED);
        }
        return check.in(APPROVED, null);
    }

    private static Check move(Check check, CheckState to, @Nullable String reason) {
        if (!allowed(check.state(), to)) {
            throw new MoveNotAllowedException(check.state(), to);
        }
        if (WITH_REASON.contains(to) && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("a reason is needed to move the work to " + to);
        }
        return check.in(to, reason == null ? null : reason.strip());
    }
}
