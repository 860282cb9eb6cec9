package org.factdesk.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTextTest {

    @Test
    void cuts_a_claim_where_its_figure_begins_and_ends() {
        SourceText text = SourceText.of("Il y a 4 millions de mots.");

        MarkedText marked = MarkedText.of(text, List.of(mark(0, 26, "claim"), mark(7, 17, "figure")));

        assertThat(marked.paragraphs().get(0).pieces())
                .extracting(piece -> piece.words() + "|" + styles(piece))
                .containsExactly("Il y a |claim", "4 millions|claim figure", " de mots.|claim");
    }

    @Test
    void numbers_the_paragraphs_that_have_words() {
        MarkedText marked = MarkedText.of(SourceText.of("Un\n\n \nDeux\n"), List.of());

        assertThat(marked.paragraphs()).extracting(MarkedText.Paragraph::number).containsExactly(1, 0, 0, 2, 0);
        assertThat(marked.paragraphs()).extracting(MarkedText.Paragraph::start).containsExactly(0, 3, 4, 6, 11);
    }

    @Test
    void draws_a_claim_over_two_paragraphs_in_each() {
        MarkedText marked = MarkedText.of(SourceText.of("abc\ndef"), List.of(mark(1, 6, "claim")));

        assertThat(marked.paragraphs().get(0).pieces())
                .extracting(MarkedText.Piece::words)
                .containsExactly("a", "bc");
        assertThat(marked.paragraphs().get(1).pieces())
                .extracting(MarkedText.Piece::words)
                .containsExactly("de", "f");
    }

    @Test
    void is_the_text_to_the_character_whatever_the_marks() {
        Random random = new Random(20261124);
        for (int round = 0; round < 500; round++) {
            String text = randomText(random);
            MarkedText marked = MarkedText.of(SourceText.of(text), randomMarks(random, text.length()));

            String drawn = marked.paragraphs().stream()
                    .map(p -> p.pieces().stream().map(MarkedText.Piece::words).collect(Collectors.joining()))
                    .collect(Collectors.joining("\n"));
            assertThat(drawn).isEqualTo(text);
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        while (text.length() < length) {
            text.append("ab 1é\n\u202F«»<&".charAt(random.nextInt(11)));
        }
        return text.toString();
    }

    private static List<Mark> randomMarks(Random random, int length) {
        List<Mark> marks = new ArrayList<>();
        for (int count = random.nextInt(6); count > 0; count--) {
            int start = random.nextInt(length + 1);
            marks.add(mark(start, start + random.nextInt(length - start + 1), "m" + count));
        }
        return marks;
    }

    private static String styles(MarkedText.Piece piece) {
        return piece.marks().stream().map(Mark::style).collect(Collectors.joining(" "));
    }

    private static Mark mark(int start, int end, String style) {
        return new Mark(TextSpan.of(start, end), style, "", Map.of());
    }
}
