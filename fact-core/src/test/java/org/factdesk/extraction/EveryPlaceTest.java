package org.factdesk.extraction;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.factdesk.extraction.mention.Amount;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

/** The amounts of {@code amounts-fr.txt} and {@code amounts-en.txt} before every mark and in every kind of bracket. */
class EveryPlaceTest {

    private static final Extractor EXTRACTOR = new Extractor();

    private static final List<String> PLACES = List.of(
            "X.",
            "X, Y",
            "(X) Y",
            "\u201CX\u201D Y",
            "\"X\".",
            "X?",
            "X;",
            "X: Y",
            "X \u2013 Y",
            "X\u2014Y",
            "X\u2026",
            "X\nY",
            "X!",
            "* X",
            "\u00AB X \u00BB");

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_amount_reads_alike_wherever_it_stands(Language language) throws IOException, URISyntaxException {
        List<String> misses = new ArrayList<>();
        for (String amount : amounts(language)) {
            List<Found> alone = found("Y X Y", amount, language);
            PLACES.stream()
                    .filter(place -> !found(place, amount, language).equals(alone))
                    .forEach(place -> misses.add(place.replace("X", amount)));
            if (alone.size() != 1) {
                misses.add(amount);
            }
        }
        assertThat(misses).isEmpty();
    }

    private static List<String> amounts(Language language) throws IOException, URISyntaxException {
        String name = "amounts-" + (language == Language.FR ? "fr" : "en") + ".txt";
        Path file = Path.of(
                Objects.requireNonNull(EveryPlaceTest.class.getResource(name)).toURI());
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static List<Found> found(String place, String amount, Language language) {
        String was = language == Language.FR ? "C\u2019\u00E9tait " : "It was ";
        String rest = language == Language.FR ? "en tout" : "in all";
        String text = was + place.replace("Y X", "X").replace("Y", rest).replace("X", amount);
        int start = text.indexOf(amount);
        return EXTRACTOR.extract(SourceText.of(text), Options.NONE.in(language)).mentions().stream()
                .map(mention -> Found.of(mention, start))
                .toList();
    }

    /** A mention without its place in the text. */
    private record Found(MentionKind kind, TextSpan span, Amount amount) {

        static Found of(Mention mention, int start) {
            TextSpan span = mention.span();
            TextSpan relative =
                    TextSpan.of(Math.max(0, span.startInclusive() - start), Math.max(1, span.endExclusive() - start));
            return new Found(mention.kind(), relative, mention.amount().orElseThrow());
        }
    }
}
