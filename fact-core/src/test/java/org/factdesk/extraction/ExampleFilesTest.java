package org.factdesk.extraction;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.factdesk.extraction.Example.Expected;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every example file beside this class: {@code fr-*.txt} and {@code en-*.txt}. {@code # reference: 2024-05-15} sets the
 * publication date, {@code # judged: amounts} (or {@code time}) says that only those are marked, {@code # kinds: number}
 * that only those are looked for.
 */
class ExampleFilesTest {

    private static final Extractor EXTRACTOR = new Extractor();

    static Stream<Path> files() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(ExampleFilesTest.class.getResource("examples"))
                .toURI());
        return Files.list(folder)
                .filter(file -> file.toString().endsWith(".txt"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_example_is_read_as_marked(Path file) throws IOException {
        String name = file.getFileName().toString();
        Options options = Options.NONE.in(Language.parse(name.substring(0, 2)).orElseThrow());
        String judged = "all";
        List<String> misses = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# reference: ")) {
                options = options.publishedOn(LocalDate.parse(line.substring(13)));
            } else if (line.startsWith("# kinds: ")) {
                options = options.only(kinds(line.substring(9)));
            } else if (line.startsWith("# judged: ")) {
                judged = line.substring(10);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                misses.addAll(misses(Example.parse(line), options, judged));
            }
        }
        assertThat(misses).isEmpty();
    }

    private static Set<MentionKind> kinds(String codes) {
        return Stream.of(codes.split(" "))
                .map(code -> MentionKind.parse(code).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static List<String> misses(Example example, Options options, String judged) {
        List<Mention> found = EXTRACTOR.extract(SourceText.of(example.text()), options).mentions().stream()
                .filter(mention -> isJudged(mention.kind().isTime(), judged))
                .toList();
        List<Expected> expected = example.expected().stream()
                .filter(mark -> isJudged(mark.kind().isTime(), judged))
                .toList();
        List<String> misses = new ArrayList<>();
        expected.stream()
                .filter(mark -> found.stream().noneMatch(mark::isMetBy))
                .forEach(mark -> misses.add("missed in \"" + example.text() + "\": " + mark));
        found.stream()
                .filter(mention ->
                        expected.stream().noneMatch(mark -> mark.span().overlaps(mention.span())))
                .forEach(mention -> misses.add("too much in \"" + example.text() + "\": " + mention));
        return misses;
    }

    private static boolean isJudged(boolean time, String judged) {
        return judged.equals("all") || judged.equals("time") == time;
    }
}
