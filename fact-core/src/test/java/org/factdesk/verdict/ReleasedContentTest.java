package org.factdesk.verdict;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.account.AccountId;
import org.factdesk.annotation.Target;
import org.factdesk.annotation.TextPositionSelector;
import org.factdesk.annotation.TextQuoteSelector;
import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Claimant;
import org.factdesk.claim.Evidence;
import org.factdesk.claim.EvidenceId;
import org.factdesk.claim.EvidenceKind;
import org.factdesk.claim.Stance;
import org.factdesk.document.Capture;
import org.factdesk.document.DocumentId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReleasedContentTest {
    private static final Capture NOW =
            new Capture(Instant.parse("2026-03-04T12:00:00Z"), new AccountId(new UUID(0, 1)));
    private static final ClaimId CLAIM = new ClaimId(new UUID(1, 1));

    private final Claim claim = Claim.accept(CLAIM, passage(), NOW).reworded("La ville a 9 ponts.", null);

    @Test
    void a_claim_worded_anew_is_restored_to_the_words_of_its_release() {
        ReleasedContent released = new ReleasedContent(CLAIM, 1, claim.wording(), null, List.of(), NOW);
        Claim since = claim.reworded("La ville a 10 ponts.", new Claimant("Le maire"));

        assertThat(released.restore(since)).isEqualTo(claim);
    }

    @Test
    void evidence_for_another_claim_is_refused() {
        Evidence foreign = new Evidence(
                new EvidenceId(new UUID(2, 1)),
                new ClaimId(new UUID(1, 2)),
                passage(),
                Stance.SUPPORTS,
                EvidenceKind.PRIMARY,
                new Evidence.EvidenceNotes(null, null),
                NOW,
                0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReleasedContent(CLAIM, 1, "9 ponts", null, List.of(foreign), NOW));
    }

    @Test
    void what_is_no_version_or_has_no_words_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReleasedContent(CLAIM, 0, "9 ponts", null, List.of(), NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReleasedContent(CLAIM, 1, " ", null, List.of(), NOW));
    }

    private static Target passage() {
        return new Target(
                new DocumentId(new UUID(3, 1)),
                new TextQuoteSelector("9 ponts", "", ""),
                new TextPositionSelector(0, 7));
    }
}
