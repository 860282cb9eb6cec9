package org.factdesk.desk;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.account.Account;
import org.factdesk.account.AccountId;
import org.factdesk.account.Role;
import org.factdesk.account.SignInName;
import org.factdesk.claim.ClaimId;
import org.factdesk.document.Capture;
import org.factdesk.verdict.PresetScales;
import org.factdesk.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PermissionsTest {
    private final Account writer = account(1, Role.WRITER);
    private final Account reviewer = account(2, Role.REVIEWER);
    private final Account editor = account(3, Role.EDITOR);
    private final Account admin = account(4, Role.ADMIN);

    @Test
    void a_writer_writes_verdicts_and_takes_no_second_look() {
        assertThat(Permissions.may(writer, Deed.VERDICT)).isTrue();
        assertThat(Permissions.may(writer, Deed.REVIEW)).isFalse();
    }

    @Test
    void an_editor_is_a_reviewer_and_a_writer_too() {
        assertThat(editor.allRoles()).containsExactlyInAnyOrder(Role.EDITOR, Role.REVIEWER, Role.WRITER);
        assertThat(Permissions.may(editor, Deed.RELEASE)).isTrue();
    }

    @Test
    void an_administrator_has_no_editorial_right() {
        assertThat(Permissions.may(admin, Deed.ADMINISTER)).isTrue();
        assertThat(Permissions.may(admin, Deed.READ)).isFalse();
    }

    @Test
    void nobody_reviews_a_version_of_their_own() {
        Verdict verdict = verdictBy(reviewer);

        assertThat(Permissions.mayReview(reviewer, verdict)).isFalse();
        assertThat(Permissions.mayReview(editor, verdict)).isTrue();
        assertThat(Permissions.mayReview(writer, verdict)).isFalse();
    }

    @Test
    void a_refusal_names_what_was_asked() {
        assertThatThrownBy(() -> Permissions.require(writer, Deed.RELEASE))
                .isInstanceOfSatisfying(NotPermittedException.class, refusal -> assertThat(refusal.deed())
                        .isEqualTo(Deed.RELEASE));
    }

    private static Verdict verdictBy(Account author) {
        return new Verdict(
                new ClaimId(new UUID(0, 9)),
                1,
                Verdict.GivenRating.on(PresetScales.factdesk(), "false"),
                new Verdict.VerdictBody("Contredit par le rapport.", null, null),
                new Capture(Instant.parse("2026-01-02T03:04:05Z"), author.id()));
    }

    private static Account account(int number, Role role) {
        return new Account(
                new AccountId(new UUID(0, number)), new SignInName("p" + number), "P" + number, Set.of(role));
    }
}
