package org.factdesk.verdict;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.account.AccountId;
import org.factdesk.claim.ClaimId;
import org.factdesk.document.Capture;
import org.factdesk.verdict.Correction.CorrectionWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CorrectionTest {
    private static final ClaimId CLAIM = new ClaimId(new UUID(0, 1));
    private static final Capture BY = new Capture(Instant.parse("2026-03-04T12:00:00Z"), new AccountId(new UUID(0, 2)));
    private static final CorrectionWords WORDS =
            new CorrectionWords("Le tableau a été mal lu.", "La part est de 12 %, non de 21 %.");

    private final Publication released = new Publication(CLAIM, PublicationState.RELEASED, 3, null, BY, 1);
    private final Correction open = Correction.open(new CorrectionId(new UUID(0, 3)), released, WORDS, BY);

    @Test
    void it_corrects_the_version_that_is_released() {
        assertThat(open.corrected()).isEqualTo(3);
        assertThat(open.isOpen()).isTrue();
    }

    @Test
    void what_readers_never_saw_is_not_corrected() {
        assertThatThrownBy(() -> Correction.open(open.id(), Publication.none(CLAIM), WORDS, BY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Correction.open(open.id(), released.withdraw(BY), WORDS, BY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_released_by_a_later_version() {
        assertThat(open.released(4, BY).version()).isEqualTo(4);
        assertThatThrownBy(() -> open.released(3, BY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_can_be_called_off() {
        assertThat(open.cancelled(BY).isOpen()).isFalse();
        assertThat(open.cancelled(BY).version()).isZero();
    }

    @Test
    void it_says_why_and_tells_the_reader() {
        assertThatThrownBy(() -> new CorrectionWords(" ", "Note")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CorrectionWords("Motif", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_approval_voided_by_work_that_came_to_nothing_stands_again() {
        Check work = new Check(CLAIM, CheckState.IN_PROGRESS, null, null, null, 5);

        assertThat(CheckMoves.restoreApproval(work).state()).isEqualTo(CheckState.APPROVED);
        assertThatThrownBy(() -> CheckMoves.restoreApproval(Check.begin(CLAIM)))
                .isInstanceOf(MoveNotAllowedException.class);
    }
}
