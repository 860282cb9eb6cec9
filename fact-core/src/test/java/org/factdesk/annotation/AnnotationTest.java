package org.factdesk.annotation;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.account.AccountId;
import org.factdesk.document.Capture;
import org.factdesk.document.DocumentId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnnotationTest {
    private static final AccountId ZOE = new AccountId(new UUID(0, 1));
    private static final AccountId ALI = new AccountId(new UUID(0, 2));
    private static final Target PASSAGE = new Target(
            new DocumentId(new UUID(0, 3)),
            new TextQuoteSelector("12 %", "à ", " de"),
            new TextPositionSelector(10, 14));

    private final Annotation note = note("D’où vient ce chiffre ?");

    @Test
    void its_author_may_change_it_until_somebody_has_answered() {
        assertThat(note.mayEdit(ZOE)).isTrue();
        assertThat(note.answered(new Reply("Du rapport.", by(ALI))).mayEdit(ZOE))
                .isFalse();
    }

    @Test
    void nobody_else_may_change_it() {
        assertThat(note.mayEdit(ALI)).isFalse();
    }

    @Test
    void a_settled_matter_is_open_again_once_somebody_answers() {
        Annotation settled = note.settled(by(ALI));

        assertThat(settled.isOpen()).isFalse();
        assertThat(settled.reopened().isOpen()).isTrue();
        assertThat(settled.answered(new Reply("Pas du tout.", by(ZOE))).isOpen())
                .isTrue();
    }

    @Test
    void a_note_without_words_is_none() {
        assertThatThrownBy(() -> note("  ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Reply("\n", by(ALI))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_note_too_long_to_be_kept_is_refused() {
        assertThatThrownBy(() -> note("x".repeat(Annotation.LONGEST_BODY + 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20001");
    }

    private static Annotation note(String body) {
        return Annotation.write(new AnnotationId(new UUID(0, 4)), PASSAGE, Motivation.QUESTIONING, body, by(ZOE));
    }

    private static Capture by(AccountId person) {
        return new Capture(Instant.parse("2026-03-04T12:00:00Z"), person);
    }
}
