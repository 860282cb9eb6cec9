package org.factdesk.consistency;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Options;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every example file beside this class. In {@code fr-consistent-*.txt} each line is a text in which nothing may be found;
 * in {@code fr-planted-*.txt} each line is the rule that has to find something, a bar and the text.
 */
class DiscrepancyExamplesTest {

    private static final String REFERENCE = "# reference: ";

    private final Extractor extractor = new Extractor();
    private final Discrepancies discrepancies = Discrepancies.withYearlyRates();

    static Stream<Path> consistent() throws IOException, URISyntaxException {
        return files("-consistent-");
    }

    static Stream<Path> planted() throws IOException, URISyntaxException {
        return files("-planted-");
    }

    private static Stream<Path> files(String kind) throws IOException, URISyntaxException {
        Path one = Path.of(Objects.requireNonNull(DiscrepancyExamplesTest.class.getResource("fr-planted-1.txt"))
                .toURI());
        return Files.list(one.getParent())
                .filter(file -> file.getFileName().toString().contains(kind))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("consistent")
    void figures_that_agree_raise_no_alarm(Path file) throws IOException {
        List<String> alarms = new ArrayList<>();
        forEach(file, (line, published) -> {
            List<Discrepancy> found = find(file, line, published);
            found.forEach(discrepancy ->
                    alarms.add(line + ": " + discrepancy.explanation().en()));
        });
        assertThat(alarms).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void every_planted_slip_is_found_by_its_rule_and_nothing_else_is(Path file) throws IOException {
        List<String> misses = new ArrayList<>();
        forEach(file, (line, published) -> {
            String[] columns = line.split(" \\| ", 2);
            List<String> rules = find(file, columns[1], published).stream()
                    .map(discrepancy -> discrepancy.rule().code())
                    .toList();
            if (!rules.equals(List.of(columns[0]))) {
                misses.add(line + ": " + rules);
            }
        });
        assertThat(misses).isEmpty();
    }

    private interface Judge {

        void judge(String line, Optional<LocalDate> published);
    }

    private static void forEach(Path file, Judge judge) throws IOException {
        Optional<LocalDate> published = Optional.empty();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(REFERENCE)) {
                published = Optional.of(LocalDate.parse(line.substring(REFERENCE.length())));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                judge.judge(line, published);
            }
        }
    }

    private List<Discrepancy> find(Path file, String line, Optional<LocalDate> published) {
        Language language =
                Language.parse(file.getFileName().toString().substring(0, 2)).orElseThrow();
        SourceText source = SourceText.of(line.replace('¶', '\n'));
        Options options = new Options(Optional.of(language), published, java.util.Set.of());
        return discrepancies.of(source, extractor.extract(source, options), published);
    }
}
