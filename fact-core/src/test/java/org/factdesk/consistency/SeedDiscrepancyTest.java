package org.factdesk.consistency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.factdesk.extraction.Extraction;
import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Options;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The article the project was created from: dollars and lakhs that do not go together, and nothing else. */
class SeedDiscrepancyTest {

    private static final Path ARTICLE =
            Path.of(System.getProperty("factdesk.shared", "../../shared"), "seed", "article-fr.txt");

    @Test
    void the_amount_in_lakhs_is_a_tenth_of_the_amount_in_dollars() throws IOException {
        Optional<LocalDate> published = Optional.of(LocalDate.of(2023, 12, 1));
        List<Discrepancy> found = find(published);

        assertThat(found).hasSize(1);
        Discrepancy discrepancy = found.get(0);
        assertThat(discrepancy.rule()).isEqualTo(DiscrepancyRule.PAIRED_AMOUNTS);
        assertThat(discrepancy.powerOfTen()).isEqualTo(-1);
        assertThat(discrepancy.fits().orElseThrow()).isEqualByComparingTo("1360000000000");
        assertThat(discrepancy.explanation().fr())
                .contains("8,29")
                .contains("82,571")
                .contains("1,36 lakh crore");
        assertThat(discrepancy.explanation().en()).contains("8.29").contains("10 times too small");
    }

    @Test
    void it_is_found_without_a_date_of_publication_as_well() throws IOException {
        assertThat(find(Optional.empty())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025})
    void in_any_year_it_is_the_only_one(int year) throws IOException {
        assertThat(find(Optional.of(LocalDate.of(year, 6, 1)))).hasSize(1);
    }

    private static List<Discrepancy> find(Optional<LocalDate> published) throws IOException {
        assumeTrue(Files.exists(ARTICLE), "the first article does not lie beside the project");
        SourceText source = SourceText.of(Files.readString(ARTICLE));
        Options options = new Options(Optional.of(Language.FR), published, java.util.Set.of());
        Extraction extraction = new Extractor().extract(source, options);
        return Discrepancies.withYearlyRates().of(source, extraction, published);
    }
}
