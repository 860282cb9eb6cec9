package org.factdesk.verdict;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.claim.ClaimId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CheckMovesTest {
    private final Check accepted = Check.begin(new ClaimId(new UUID(0, 1)));

    @Test
    void goes_from_accepted_to_approved_by_a_second_look() {
        Check approved = CheckMoves.approve(CheckMoves.handOver(CheckMoves.work(accepted)));

        assertThat(approved.state()).isEqualTo(CheckState.APPROVED);
    }

    @Test
    void an_edit_after_the_approval_voids_it() {
        Check approved = CheckMoves.approve(CheckMoves.handOver(CheckMoves.work(accepted)));

        assertThat(CheckMoves.work(approved).state()).isEqualTo(CheckState.IN_PROGRESS);
    }

    @Test
    void cannot_be_approved_without_a_hand_over() {
        Check working = CheckMoves.work(accepted);

        assertThatThrownBy(() -> CheckMoves.approve(working))
                .isInstanceOf(MoveNotAllowedException.class)
                .hasMessageContaining("IN_PROGRESS to APPROVED");
    }

    @Test
    void is_not_dropped_without_a_reason() {
        assertThatThrownBy(() -> CheckMoves.drop(accepted, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_dropped_claim_remembers_why_until_it_is_taken_up_again() {
        Check dropped = CheckMoves.drop(accepted, " Une opinion. ");

        assertThat(dropped.reason()).isEqualTo("Une opinion.");
        assertThat(CheckMoves.takeUpAgain(dropped).reason()).isNull();
    }

    @Test
    void every_state_can_be_left() {
        for (CheckState from : CheckState.values()) {
            assertThat(CheckState.values()).anyMatch(to -> CheckMoves.allowed(from, to));
        }
    }
}
