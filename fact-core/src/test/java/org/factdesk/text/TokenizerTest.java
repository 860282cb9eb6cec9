package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TokenizerTest {

    private static final WordIds NOBODY_KNOWS = (folded, start, end) -> WordIds.UNKNOWN;

    private static List<String> words(String text) {
        Tokens tokens = Tokenizer.tokens(SourceText.of(text), NOBODY_KNOWS);
        List<String> words = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            words.add(tokens.text(token, token + 1));
        }
        return words;
    }

    @Test
    void letters_digits_and_signs_are_cut_apart() {
        assertThat(words("12,7Md€ d’ici A320")).containsExactly("12", ",", "7", "Md", "€", "d", "’", "ici", "A", "320");
    }

    @Test
    void an_accent_that_combines_stays_in_its_word() {
        assertThat(words("e\u0301te\u0301 10")).containsExactly("e\u0301te\u0301", "10");
    }

    @Test
    void a_pair_of_surrogates_is_one_token() {
        assertThat(words("\uD83D\uDE00 5")).containsExactly("\uD83D\uDE00", "5");
    }

    @Test
    void what_stands_before_a_token_is_known() {
        Tokens tokens = Tokenizer.tokens(SourceText.of("a 5\u00A0%  x\ny"), NOBODY_KNOWS);

        assertThat(tokens.gap(0)).isEqualTo(Tokens.BREAK);
        assertThat(tokens.gap(1)).isEqualTo(Tokens.SPACE);
        assertThat(tokens.gap(2)).isEqualTo(Tokens.SPACE);
        assertThat(tokens.gap(3)).isEqualTo(Tokens.WIDE);
        assertThat(tokens.gap(4)).isEqualTo(Tokens.BREAK);
    }

    @Test
    void any_index_may_be_asked_about() {
        Tokens tokens = Tokenizer.tokens(SourceText.of("a"), NOBODY_KNOWS);

        assertThat(tokens.type(-1)).isEqualTo(TokenType.NONE);
        assertThat(tokens.type(1)).isEqualTo(TokenType.NONE);
        assertThat(tokens.is(7, 'a')).isFalse();
    }
}
