package org.factdesk.desk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.account.AccountId;
import org.factdesk.annotation.Annotation;
import org.factdesk.annotation.AnnotationId;
import org.factdesk.annotation.Motivation;
import org.factdesk.annotation.Reply;
import org.factdesk.annotation.Target;
import org.factdesk.annotation.TextPositionSelector;
import org.factdesk.annotation.TextQuoteSelector;
import org.factdesk.document.Capture;
import org.factdesk.document.DocumentId;

import static org.assertj.core.api.Assertions.assertThat;

class BlindNotesTest {
    private static final AccountId REVIEWER = new AccountId(new UUID(0, 1));
    private static final AccountId AUTHOR = new AccountId(new UUID(0, 2));
    private static final AccountId COLLEAGUE = new AccountId(new UUID(0, 3));

    private final BlindNotes blind =
            new BlindNotes(REVIEWER, List.of(new TextPositionSelector(10, 20)), Set.of(AUTHOR));

    @Test
    void a_colleagues_note_on_the_claim_is_hidden() {
        assertThat(blind.hides(note(COLLEAGUE, 19, 30))).isTrue();
    }

    @Test
    void a_colleagues_note_elsewhere_is_shown() {
        assertThat(blind.hides(note(COLLEAGUE, 20, 30))).isFalse();
    }

    @Test
    void the_authors_note_is_hidden_wherever_it_stands() {
        assertThat(blind.hides(note(AUTHOR, 50, 60))).isTrue();
    }

    @Test
    void the_reviewers_own_note_on_the_claim_is_shown_until_somebody_answers() {
        Annotation own = note(REVIEWER, 12, 15);

        assertThat(blind.hides(own)).isFalse();
        assertThat(blind.hides(own.answered(new Reply("Faux, à mon avis.", by(COLLEAGUE)))))
                .isTrue();
    }

    @Test
    void a_thread_elsewhere_is_hidden_once_the_author_answers_in_it() {
        assertThat(blind.hides(note(REVIEWER, 50, 60).answered(new Reply("Faux.", by(AUTHOR)))))
                .isTrue();
    }

    @Test
    void nothing_is_hidden_where_no_verdict_is() {
        assertThat(new BlindNotes(REVIEWER, List.of(), Set.of()).hides(note(AUTHOR, 12, 15)))
                .isFalse();
    }

    private static Annotation note(AccountId person, int codePointStart, int codePointEnd) {
        Target target = new Target(
                new DocumentId(new UUID(0, 4)),
                new TextQuoteSelector("x", "", ""),
                new TextPositionSelector(codePointStart, codePointEnd));
        return Annotation.write(new AnnotationId(new UUID(0, 5)), target, Motivation.COMMENTING, "Un mot.", by(person));
    }

    private static Capture by(AccountId person) {
        return new Capture(Instant.parse("2026-03-04T12:00:00Z"), person);
    }
}
