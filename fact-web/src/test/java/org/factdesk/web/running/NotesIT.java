package org.factdesk.web.running;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Suggestions set aside, and notes with their threads, between people. */
@ExtendWith(InBrowser.class)
class NotesIT {
    private static final String ARTICLE =
            """
            Les ventes de vélos ont bondi de 12 % en 2022.

            La ville compte 340 000 habitants, selon la mairie.

            Le budget atteint 2,3 milliards d’euros.""";

    private static DemoDesk demo;

    @BeforeAll
    static void start() {
        demo = DemoDesk.start();
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void a_suggestion_dismissed_by_key_stays_away_for_everybody_until_it_is_brought_back(Visitors visitors) {
        Person writer = demo.person("writer", visitors).takeIn(ARTICLE, "2023-03-01");
        int before = suggestions(writer).count();
        String first = suggestions(writer).first().innerText();
        String workshop = writer.page().url();

        writer.lead(() -> writer.page().keyboard().press("x"));

        assertThat(writer.page().locator("#suggestion-0").evaluate("row => row === document.activeElement"))
                .isEqualTo(true);
        Person editor = demo.person("editor", visitors);
        editor.page().navigate(workshop);
        assertThat(suggestions(editor).count()).isEqualTo(before - 1);
        assertThat(editor.texts(".suggestion-list .words")).doesNotContain(first);
        assertThat(Accessible.graveFindings(writer.page())).isEmpty();

        writer.lead(() -> writer.page().keyboard().press("Control+z"));
        assertThat(suggestions(writer).count()).isEqualTo(before);

        writer.lead(() -> writer.page().keyboard().press("x"));
        writer.page().click(".dismissed summary");
        writer.press(".bring-back");
        assertThat(suggestions(writer).count()).isEqualTo(before);
    }

    @Test
    void a_note_is_answered_settled_and_opened_again(Visitors visitors) {
        Person writer = demo.person("writer", visitors).takeIn(ARTICLE, "2023-03-01");
        String workshop = writer.page().url();
        writer.note("340 000 habitants", "Recensement ou estimation ?");
        assertThat(writer.texts("#notes")).containsExactly("Notes (1 ouverte)");
        assertThat(writer.page().locator("#article-text .noted").first().getAttribute("title"))
                .startsWith("Recensement ou estimation ?");
        assertThat(Accessible.graveFindings(writer.page())).isEmpty();

        Person editor = demo.person("editor", visitors);
        editor.page().navigate(workshop);
        assertThat(editor.page().locator(".edit-note").count()).isZero();
        editor.page().fill(".note-list textarea", "Estimation.");
        editor.press(".reply-note");
        editor.press(".resolve-note");

        writer.page().reload();
        assertThat(writer.texts("#notes")).containsExactly("Notes");
        assertThat(writer.texts(".note-list .replies .body")).containsExactly("Estimation.");
        assertThat(writer.page().locator(".edit-note").count()).isZero();
        writer.press(".reopen-note");
        assertThat(writer.texts("#notes")).containsExactly("Notes (1 ouverte)");
    }

    @Test
    void words_typed_over_a_note_that_was_answered_meanwhile_become_an_answer(Visitors visitors) {
        Person writer = demo.person("writer", visitors).takeIn(ARTICLE, "2023-03-01");
        writer.note("340 000 habitants", "Recensement ?");
        Person editor = demo.person("editor", visitors);
        editor.page().navigate(writer.page().url());
        writer.page().click(".edit-note summary");
        writer.page().fill(".edit-note textarea", "Recensement de quelle année ?");
        editor.page().fill(".note-list .answer textarea", "De 2020.");
        editor.press(".reply-note");

        writer.press(".save-note");

        assertThat(writer.texts(".note-list .overtaken")).hasSize(1);
        assertThat(writer.texts(".note-list > li > .body")).containsExactly("Recensement ?");
        assertThat(writer.page().inputValue(".edit-note textarea")).isEqualTo("Recensement de quelle année ?");
        assertThat(writer.page().inputValue(".note-list .answer textarea")).isEqualTo("Recensement de quelle année ?");
    }

    @Test
    void what_is_typed_into_a_note_is_kept_for_whoever_comes_back(Visitors visitors) {
        Person writer = demo.person("writer", visitors).takeIn(ARTICLE, "2023-03-01");
        writer.page().keyboard().press("c");
        writer.page().keyboard().insertText("À vérifier auprès de la mairie");
        writer.page().waitForCondition(() -> !writer.texts("#note-form .kept").contains(""));

        writer.page().reload();

        assertThat(writer.page().inputValue("#note-body")).isEqualTo("À vérifier auprès de la mairie");
    }

    @Test
    void notes_on_a_claim_do_not_tell_a_blind_reviewer_the_verdict(Visitors visitors) {
        Person writer = demo.person("writer", visitors)
                .takeIn(ARTICLE, "2023-03-01")
                .acceptByTyping("340 000 habitants")
                .rate("false", "La mairie elle-même dit 304 000.", "");
        assertThat(writer.page().inputValue("#note-words")).isEqualTo("340 000 habitants");
        writer.page().fill("#note-body", "Pour moi c’est faux : 304 000.");
        writer.press("#write-note");
        String workshop = writer.page().url();
        writer.press("#hand-over");

        Person reviewer = demo.person("reviewer", visitors);
        reviewer.page().navigate(workshop);
        assertThat(reviewer.page().content()).doesNotContain("Pour moi c’est faux");
        assertThat(reviewer.texts(".claims .hint")).anyMatch(hint -> hint.startsWith("1 note est masquée"));

        reviewer.page().check("#review-form input[value='false']");
        reviewer.press("#take-look");
        assertThat(reviewer.page().content()).contains("Pour moi c’est faux");
    }

    private static Locator suggestions(Person person) {
        return person.page().locator(".dismiss-suggestion");
    }
}
