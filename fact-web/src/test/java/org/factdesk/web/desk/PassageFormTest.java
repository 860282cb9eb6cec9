package org.factdesk.web.desk;

import org.junit.jupiter.api.Test;

import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PassageFormTest {
    private final SourceText text = SourceText.of("Le PIB de l’Inde croît. Le PIB de l’Italie aussi.");

    @Test
    void takes_a_selection_without_the_blanks_around_it() {
        assertThat(new PassageForm("2", "7", "").in(text)).isEqualTo(TextSpan.of(3, 6));
    }

    @Test
    void finds_words_with_another_apostrophe_other_case_and_no_accents() {
        assertThat(new PassageForm("", "", "pib de l'inde croit").in(text)).isEqualTo(TextSpan.of(3, 22));
    }

    @Test
    void asks_for_more_words_where_they_stand_twice() {
        assertThat(problem(new PassageForm("", "", "Le PIB"))).isEqualTo(Problem.of("passage", "words-often", 2));
    }

    @Test
    void says_that_words_are_not_there() {
        assertThat(problem(new PassageForm("", "", "Brésil"))).isEqualTo(Problem.of("passage", "words-not-there"));
    }

    @Test
    void refuses_places_that_are_none() {
        assertThat(problem(new PassageForm("5", "900", ""))).isEqualTo(Problem.of("passage", "no-passage"));
        assertThat(problem(new PassageForm("x", "y", ""))).isEqualTo(Problem.of("passage", "no-passage"));
        assertThat(problem(new PassageForm("-4", "2", ""))).isEqualTo(Problem.of("passage", "no-passage"));
    }

    private Problem problem(PassageForm form) {
        return catchThrowableOfType(BadInputException.class, () -> form.in(text))
                .problems()
                .get(0);
    }
}
