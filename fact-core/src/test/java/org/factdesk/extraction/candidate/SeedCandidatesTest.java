package org.factdesk.extraction.candidate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Options;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The article the project was created from. */
class SeedCandidatesTest {

    private static final Path ARTICLE =
            Path.of(System.getProperty("factdesk.shared", "../../shared"), "seed", "article-fr.txt");

    @Test
    void the_forecast_of_23_milliards_is_a_candidate_of_its_own() throws IOException {
        Candidate candidate = candidateWith("23 milliards");

        assertThat(candidate.modality()).isEqualTo(Modality.FORECAST);
        assertThat(candidate.attribution().orElseThrow().source()).isEqualTo("elle");
        assertThat(candidate.attribution().orElseThrow().suggestion()).hasValue("Vaishali Kasture");
        assertThat(slice(candidate)).doesNotContain("16,4").doesNotContain("LinkedIn");
    }

    @Test
    void the_four_million_people_are_a_candidate_of_their_own() throws IOException {
        Candidate candidate = candidateWith("4 millions de personnes");

        assertThat(candidate.modality()).isEqualTo(Modality.FACT);
        assertThat(slice(candidate)).startsWith("AWS a");
        assertThat(candidate.place()).hasValue("Inde");
        assertThat(candidate.counted()).hasSize(1).first().asString().startsWith("personnes");
    }

    private static SourceText source() throws IOException {
        assumeTrue(Files.exists(ARTICLE), "the first article does not lie beside the project");
        return SourceText.of(Files.readString(ARTICLE));
    }

    private static String slice(Candidate candidate) throws IOException {
        return source().slice(candidate.span());
    }

    private static Candidate candidateWith(String words) throws IOException {
        SourceText source = source();
        Options options = Options.NONE.in(Language.FR).publishedOn(LocalDate.of(2023, 12, 1));
        List<Candidate> all = Candidates.of(source, new Extractor().extract(source, options));
        return all.stream()
                .filter(candidate -> source.slice(candidate.span()).contains(words))
                .findFirst()
                .orElseThrow();
    }
}
