package org.factdesk.extraction.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Options;
import org.factdesk.text.Language;
import org.factdesk.text.Resource;
import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole articles, sentence by sentence: a line that starts with {@code +} is worth checking, one with {@code -} is not. */
class MarkedArticlesTest {

    private static final List<String> ARTICLES = List.of(
            "fr-article-1.txt",
            "fr-article-2.txt",
            "fr-article-3.txt",
            "fr-article-4.txt",
            "en-article-1.txt",
            "en-article-2.txt",
            "en-article-3.txt");

    private final Extractor extractor = new Extractor();

    /** A sentence, and whether it is proposed. */
    private record Judged(boolean worth, boolean proposed) {}

    @Test
    void nine_in_ten_statements_are_proposed() {
        List<Judged> worth = judged().filter(Judged::worth).toList();

        assertThat(worth.stream().filter(Judged::proposed).count()).isGreaterThanOrEqualTo(worth.size() * 9L / 10);
    }

    @Test
    void at_most_one_in_five_proposals_is_idle() {
        List<Judged> proposed = judged().filter(Judged::proposed).toList();

        assertThat(proposed.stream().filter(sentence -> !sentence.worth()).count())
                .isLessThanOrEqualTo(proposed.size() / 5L);
    }

    private Stream<Judged> judged() {
        return ARTICLES.stream().flatMap(file -> judged(file).stream());
    }

    private List<Judged> judged(String file) {
        StringBuilder text = new StringBuilder();
        List<TextSpan> sentences = new ArrayList<>();
        List<Boolean> worth = new ArrayList<>();
        for (String line : Resource.lines(MarkedArticlesTest.class, file)) {
            int start = text.length();
            text.append(line.substring(2));
            sentences.add(TextSpan.of(start, text.length()));
            text.append(' ');
            worth.add(line.startsWith("+"));
        }
        SourceText source = SourceText.of(text.toString());
        Language language = Language.parse(file.substring(0, 2)).orElseThrow();
        List<Candidate> found = Candidates.of(source, extractor.extract(source, Options.NONE.in(language)));
        List<Judged> judged = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            TextSpan sentence = sentences.get(at);
            boolean proposed =
                    found.stream().anyMatch(candidate -> candidate.span().overlaps(sentence));
            judged.add(new Judged(worth.get(at), proposed));
        }
        return judged;
    }
}
