package org.factdesk.extraction.lexicon;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.factdesk.extraction.rule.Rule;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;
import org.factdesk.text.Tokenizer;
import org.factdesk.text.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LexiconTest {

    private static Phrases phrases(Language language, String text) {
        Lexicon lexicon = Lexicon.of(language);
        Tokens tokens = Tokenizer.tokens(SourceText.of(text), lexicon);
        return new Phrases(tokens, lexicon);
    }

    @ParameterizedTest
    @EnumSource(WordGroup.class)
    void every_group_has_words_in_some_language(WordGroup group) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (Language language : Language.values()) {
            new WordLists(language).forEachInGroup((other, word) -> {
                if (other == group) {
                    languages.add(language);
                }
            });
        }
        assertThat(languages).isNotEmpty();
    }

    @Test
    void a_group_of_an_unknown_name_is_refused() {
        assertThatThrownBy(() -> WordGroup.parse("befor-years"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("befor-years");
    }

    @ParameterizedTest
    @EnumSource(WordClass.class)
    void no_class_of_words_shares_its_bit_with_the_marks_of_digits_and_signs(WordClass wordClass) {
        assertThat(wordClass.bit() & (Rule.DIGITS | Rule.SIGN)).isZero();
    }

    @Test
    void a_word_of_a_group_is_known_in_any_case_and_without_its_accents() {
        Phrases phrases = phrases(Language.FR, "DÉBUT 2024, annee 2025");
        assertThat(phrases.is(0, WordGroup.BEFORE_YEARS)).isTrue();
        assertThat(phrases.is(3, WordGroup.BEFORE_YEARS)).isTrue();
        assertThat(phrases.is(1, WordGroup.BEFORE_YEARS)).isFalse();
    }

    @Test
    void nothing_outside_of_the_text_is_in_a_group() {
        Phrases phrases = phrases(Language.EN, "since");
        assertThat(phrases.is(-1, WordGroup.BEFORE_YEARS)).isFalse();
        assertThat(phrases.is(1, WordGroup.BEFORE_YEARS)).isFalse();
    }

    @Test
    void a_word_opens_only_phrases_that_go_on_with_its_neighbour() {
        Phrases phrases = phrases(Language.FR, "il y a deux ans, il dort");
        assertThat(phrases.opening(0) & WordClass.DISTANCES.bit()).isNotZero();
        assertThat(phrases.opening(6) & WordClass.DISTANCES.bit()).isZero();
        assertThat(phrases.find(0, WordClass.DISTANCES).endToken()).isEqualTo(3);
    }

    @Test
    void a_hyphen_inside_a_phrase_does_not_matter() {
        Phrases phrases = phrases(Language.FR, "20 kilomètres-heure");
        assertThat(phrases.find(1, WordClass.UNITS).value()).isEqualTo("kilometer-per-hour");
    }
}
