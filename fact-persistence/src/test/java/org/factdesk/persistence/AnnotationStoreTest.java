package org.factdesk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.annotation.Annotation;
import org.factdesk.annotation.AnnotationId;
import org.factdesk.annotation.Motivation;
import org.factdesk.annotation.Reply;
import org.factdesk.document.Document;
import org.factdesk.saving.GoneException;
import org.factdesk.saving.Saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEveryDatabase
class AnnotationStoreTest {
    private final Document article = Sample.article("Le lait monte de 3 %. Le beurre perd 2 %.");
    private final Annotation note = note("3 %", "D’où vient « ce » chiffre ? 🧀");
    private final Reply answer = new Reply("Du tableau 4.", Sample.by(Sample.SACHA));

    @Test
    void a_note_comes_back_as_it_was_kept(Database database) {
        keep(database, note);

        assertThat(find(database)).contains(note);
    }

    @Test
    void notes_come_in_reading_order_with_their_threads_in_two_statements(Database database) {
        Annotation later = note("2 %", "Vérifier.");
        keep(database, later, note);
        Annotation answered = save(database, note.answered(answer));

        List<Annotation> notes = database.in(stores -> stores.annotations().of(article.id()));
        long statements = database.statementsOf(stores -> stores.annotations().of(article.id()));

        assertThat(notes).containsExactly(answered, later);
        assertThat(statements).isEqualTo(2);
    }

    @Test
    void answers_stay_in_their_order(Database database) {
        keep(database, note);
        Annotation once = save(database, note.answered(answer));
        Reply second = new Reply("Merci !", Sample.by(Sample.CAMILLE));

        Annotation twice = save(database, once.answered(second));

        assertThat(twice.replies()).containsExactly(answer, second);
        assertThat(find(database)).contains(twice);
    }

    @Test
    void a_change_typed_before_an_answer_came_is_overtaken_and_shows_the_answer(Database database) {
        keep(database, note);
        Annotation answered = save(database, note.answered(answer));
        Annotation typed = note.reworded(Motivation.COMMENTING, "Autrement.");

        Saving<Annotation> saving = database.in(stores -> stores.annotations().save(typed));

        assertThat(saving).isEqualTo(Saving.overtaken(typed, answered));
        assertThat(find(database)).contains(answered);
    }

    @Test
    void settled_notes_are_not_counted_until_they_are_open_again(Database database) {
        keep(database, note, note("2 %", "Vérifier."));
        Annotation settled = save(database, note.settled(Sample.by(Sample.SACHA)));

        int open = database.in(stores -> stores.annotations().openOn(article.id()));
        save(database, settled.reopened());
        int again = database.in(stores -> stores.annotations().openOn(article.id()));

        assertThat(settled.resolved()).isEqualTo(Sample.by(Sample.SACHA));
        assertThat(open).isEqualTo(1);
        assertThat(again).isEqualTo(2);
    }

    @Test
    void a_note_that_is_not_there_cannot_be_saved(Database database) {
        assertThatThrownBy(() -> database.in(stores -> stores.annotations().save(note)))
                .isInstanceOf(GoneException.class);
    }

    @Test
    void the_audit_says_what_a_note_was_and_became(Database database) {
        keep(database, note);
        save(database, note.answered(answer));

        String content = database.audit().newest(1).get(0).content();

        assertThat(content).contains("\"replies\":[]", "Du tableau 4.");
    }

    @Test
    void the_schema_itself_refuses_a_settled_matter_that_nobody_settled(Database database) {
        keep(database, note);

        assertThatThrownBy(() -> database.sql("update annotation set resolved_at = written_at"))
                .message()
                .containsIgnoringCase("annotation_resolved_by_somebody");
    }

    private void keep(Database database, Annotation... notes) {
        database.run(stores -> {
            Sample.openDesk(stores);
            stores.documents().add(article);
            for (Annotation one : notes) {
                stores.annotations().add(one);
            }
        });
    }

    private Optional<Annotation> find(Database database) {
        return database.in(stores -> stores.annotations().find(note.id()));
    }

    private static Annotation save(Database database, Annotation changed) {
        Saving<Annotation> saving = database.in(stores -> stores.annotations().save(changed));
        assertThat(saving).isInstanceOf(Saving.Kept.class);
        return ((Saving.Kept<Annotation>) saving).value();
    }

    private Annotation note(String words, String body) {
        return Annotation.write(
                new AnnotationId(UUID.randomUUID()),
                Sample.passage(article, words),
                Motivation.QUESTIONING,
                body,
                Sample.by(Sample.CAMILLE));
    }
}
