package org.factdesk.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any text whatever: random pieces of figures, and sentences with characters changed. */
class InvariantsTest {

    private static final int INPUTS = Boolean.getBoolean("factdesk.long") ? 10_000_000 : 100_000;

    private static final String[] PIECES = {
        "12",
        "3",
        "1",
        "000",
        "2024",
        "07",
        "75011",
        ",",
        ".",
        " ",
        " ",
        " ",
        "\u00A0",
        "\u202F",
        "-",
        "\u2212",
        "\u2013",
        "'",
        "\u2019",
        "/",
        "%",
        "\u20AC",
        "$",
        "\u00A3",
        "\u00B0C",
        "\u00BD",
        "\n",
        "(",
        ")",
        "un",
        "une",
        "deux",
        "vingt",
        "quatre",
        "cent",
        "mille",
        "million",
        "millions",
        "milliard",
        "lakh",
        "crore",
        "et",
        "demi",
        "de",
        "d",
        "\u00E0",
        "entre",
        "sur",
        "plus de",
        "moins",
        "\u00E2g\u00E9 de",
        "ans",
        "mois",
        "jours",
        "janvier",
        "lundi",
        "premier",
        "deuxi\u00E8me",
        "e",
        "er",
        "XXIe",
        "si\u00E8cle",
        "euros",
        "dollars",
        "km/h",
        "m\u00B2",
        "kWh",
        "tonnes",
        "CO2",
        "point",
        "points",
        "fois",
        "doubl\u00E9",
        "one",
        "two",
        "twenty",
        "hundred",
        "thousand",
        "billion",
        "and",
        "half",
        "a",
        "third",
        "of",
        "in",
        "out of",
        "between",
        "to",
        "from",
        "rose",
        "fell",
        "by",
        "years",
        "year-old",
        "-",
        "May",
        "Monday",
        "last",
        "next",
        "ago",
        "il y a",
        "page",
        "article",
        "A320",
        "Boeing",
        "http://a.b",
        "@",
        "#",
        "x",
        "^",
        "\uD83D\uDE00",
        "e\u0301",
        "M\u20AC",
        "bn",
        "m",
        "k",
        "Md"
    };

    private static final List<String> SENTENCES = List.of(
            "Le d\u00E9ficit s\u2019est creus\u00E9 \u00E0 7,6 milliards d\u2019euros en mars 2024, contre 5,4 milliards un an plus t\u00F4t.",
            "Un Fran\u00E7ais sur trois, \u00E2g\u00E9 de 18 \u00E0 25 ans, vit \u00E0 moins de 10 km de l\u2019article 49.3.",
            "Shares fell 3.7% to \u00A34.52 on May 3, 2024, from between $5 and $10 million two weeks ago.",
            "The 36-year-old won 6-4 7-5 at 5:30 pm on Monday, her third title since 2019.");

    private final Extractor extractor = new Extractor();
    private final Options options = Options.NONE.publishedOn(LocalDate.of(2024, 5, 15));

    @Test
    void any_row_of_figure_pieces_gives_ordered_spans_inside_the_text() {
        Random random = new Random(20240515);
        for (int input = 0; input < INPUTS / 2; input++) {
            check(pieces(random), random);
        }
    }

    @Test
    void any_mutated_sentence_gives_ordered_spans_inside_the_text() {
        Random random = new Random(20240516);
        for (int input = 0; input < INPUTS / 2; input++) {
            check(mutated(random), random);
        }
    }

    private void check(String text, Random random) {
        SourceText source = SourceText.repaired(text);
        Options inLanguage = options.in(random.nextBoolean() ? Language.FR : Language.EN);
        List<Mention> mentions = extractor.extract(source, inLanguage).mentions();
        Invariants.hold(source, mentions);
        if (random.nextInt(20) == 0) {
            assertThat(extractor.extract(source, inLanguage).mentions())
                    .as(text)
                    .isEqualTo(mentions);
        }
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(14);
        for (int piece = 0; piece < count; piece++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) > 0 ? " " : "");
        }
        return text.toString();
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(SENTENCES.get(random.nextInt(SENTENCES.size())));
        int changes = 1 + random.nextInt(6);
        for (int change = 0; change < changes; change++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(0x3000));
                case 1 -> text.deleteCharAt(at);
                case 2 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                default -> text.insert(at, text.charAt(at));
            }
        }
        return text.toString();
    }
}
