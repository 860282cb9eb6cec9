package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {

    static Stream<String> examples() {
        return Resource.lines(SentencesTest.class, "sentences.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_text_is_cut_where_its_sentences_end(String example) {
        String marked = example.replace('¶', '\n');
        List<String> expected = new ArrayList<>();
        for (String sentence : marked.split("\\|")) {
            expected.add(sentence.strip().replaceFirst("^(- |\\d\\. )", ""));
        }
        SourceText text = SourceText.of(marked.replace("|", ""));

        assertThat(Sentences.of(text).stream().map(text::slice)).isEqualTo(expected);
    }

    @Test
    void a_wrapped_text_is_read_across_its_line_ends() {
        SourceText text = SourceText.of("La commune de Saint-Martin a vendu au mois de juin dernier trois\n"
                + "Renault de 2009 à un garage voisin qui les a revendues au prix fort\n"
                + "Depuis, le maire roule à vélo.");

        assertThat(Sentences.of(text)).hasSize(1);
    }

    @Test
    void an_empty_text_has_no_sentences() {
        assertThat(Sentences.of(SourceText.of(" \n\n "))).isEmpty();
    }

    @Test
    void every_letter_stands_in_exactly_one_sentence() {
        SourceText text = SourceText.of("Un titre\n\nUne phrase. « Une autre ! » Encore une\n- un point\n- un autre…");
        int letters = Sentences.of(text).stream()
                .mapToInt(span -> (int)
                        text.slice(span).chars().filter(Character::isLetter).count())
                .sum();

        assertThat(letters)
                .isEqualTo(text.text().chars().filter(Character::isLetter).count());
    }
}
