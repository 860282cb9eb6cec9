package org.factdesk.web.desk;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.factdesk.text.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DocumentFormTest {

    @Test
    void takes_the_first_line_as_title_and_finds_the_language() {
        DocumentForm.Read read = form("", "", "", "\r\nLa hausse des prix\r\n\r\nLes prix de la viande ont augmenté.")
                .read();

        assertThat(read.details().title()).isEqualTo("La hausse des prix");
        assertThat(read.details().language()).isEqualTo(Language.FR);
        assertThat(read.text().text()).doesNotContain("\r").startsWith("\nLa hausse");
    }

    @Test
    void reads_a_date_the_iso_way_and_the_french_way() {
        assertThat(form("t", "2023-12-01", "", "x").read().details().publishedOn())
                .isEqualTo(LocalDate.of(2023, 12, 1));
        assertThat(form("t", "1/12/2023", "", "x").read().details().publishedOn())
                .isEqualTo(LocalDate.of(2023, 12, 1));
    }

    @Test
    void says_all_that_is_wrong_at_once_each_at_its_field() {
        BadInputException bad = problemsOf(form("x".repeat(10_000), "31/02/2023", "javascript:alert(1)", " "));

        assertThat(bad.problems())
                .extracting(problem -> problem.field() + " " + problem.key())
                .containsExactlyInAnyOrder("text empty", "title too-long", "publishedOn no-date", "address no-address");
    }

    @Test
    void names_the_place_of_a_character_that_cannot_be_kept() {
        assertThat(problemsOf(form("t", "", "", "ab\0c")).problems())
                .containsExactly(Problem.of("text", "unreadable", 3));
        assertThat(problemsOf(form("t", "", "", "\uD83D seul")).problems())
                .containsExactly(Problem.of("text", "unreadable", 1));
    }

    @Test
    void refuses_five_million_characters_saying_how_many() {
        assertThat(problemsOf(form("t", "", "", "x".repeat(5_000_000))).problems())
                .containsExactly(Problem.of("text", "too-long", 5_000_000, DocumentForm.LONGEST_TEXT));
    }

    @Test
    void keeps_markup_and_expressions_as_the_text_they_are() {
        DocumentForm.Read read = form("<script>alert(1)</script>", "", "", "#{7*7} ${7*7} <b>&amp;")
                .read();

        assertThat(read.details().title()).isEqualTo("<script>alert(1)</script>");
        assertThat(read.text().text()).isEqualTo("#{7*7} ${7*7} <b>&amp;");
    }

    @Test
    void refuses_a_language_that_the_desk_does_not_read() {
        DocumentForm german = new DocumentForm("t", null, null, "de", null, null, "Text");

        assertThatThrownBy(german::read).isInstanceOf(BadInputException.class).hasMessageContaining("language");
    }

    private static BadInputException problemsOf(DocumentForm form) {
        return catchThrowableOfType(BadInputException.class, form::read);
    }

    private static DocumentForm form(
            String title, @Nullable String publishedOn, @Nullable String address, @Nullable String text) {
        return new DocumentForm(title, null, null, "", publishedOn, address, text);
    }
}
