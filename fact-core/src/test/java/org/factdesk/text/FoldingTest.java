package org.factdesk.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTest {

    @Test
    void case_and_accents_do_not_matter() {
        assertThat(Folding.fold("Élève À L’ŒUVRE")).isEqualTo("eleve a l'œuvre");
    }

    @Test
    void all_spaces_of_a_line_are_alike() {
        assertThat(Folding.fold("1\u00A0000\u202F000\u2009000")).isEqualTo("1 000 000 000");
    }

    @Test
    void minus_and_dashes_are_alike() {
        assertThat(Folding.fold("\u22125 \u2013 7")).isEqualTo("-5 - 7");
    }

    @Test
    void a_folded_text_is_as_long_as_the_text() {
        String text = "Ça coûte 5\u00A0€\uD83D\uDE00 İ ß ﬁ";

        assertThat(Folding.fold(text)).hasSameSizeAs(text);
    }
}
