package org.factdesk.annotation;

import org.junit.jupiter.api.Test;

import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class QuoteSearchTest {
    private final SourceText text = SourceText.of("L’Inde, l’État et l’été : « 4\u202Fmillions », dit-elle. L’INDE.");

    @Test
    void case_accents_apostrophes_and_kinds_of_space_do_not_matter() {
        assertThat(QuoteSearch.find(text, "l'etat et l'ete")).containsExactly(spanOf("l’État et l’été"));
        assertThat(QuoteSearch.find(text, " 4 millions ")).containsExactly(spanOf("4\u202Fmillions"));
    }

    @Test
    void every_place_is_found_in_order() {
        assertThat(QuoteSearch.find(text, "l'inde")).containsExactly(TextSpan.of(0, 6), spanOf("L’INDE"));
    }

    @Test
    void nothing_is_found_of_nothing_and_of_what_is_not_there() {
        assertThat(QuoteSearch.find(text, "  ")).isEmpty();
        assertThat(QuoteSearch.find(text, "Brésil")).isEmpty();
    }

    @Test
    void no_more_than_twenty_places_are_named() {
        assertThat(QuoteSearch.find(SourceText.of("a".repeat(100)), "a")).hasSize(20);
    }

    private TextSpan spanOf(String words) {
        int start = text.text().indexOf(words);
        return TextSpan.of(start, start + words.length());
    }
}
