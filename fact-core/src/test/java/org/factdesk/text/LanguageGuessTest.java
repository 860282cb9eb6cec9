package org.factdesk.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageGuessTest {

    @Test
    void french_is_told_by_its_small_words() {
        assertThat(LanguageGuess.of("Le prix du gaz a baissé de 3 % depuis le mois dernier."))
                .isEqualTo(Language.FR);
    }

    @Test
    void english_is_told_by_its_small_words() {
        assertThat(LanguageGuess.of("The price of gas has fallen by 3% since last month."))
                .isEqualTo(Language.EN);
    }
}
