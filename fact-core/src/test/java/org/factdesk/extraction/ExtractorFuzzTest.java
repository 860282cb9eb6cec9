package org.factdesk.extraction;

import java.time.LocalDate;
import java.util.List;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The coverage-guided form of {@link InvariantsTest}. An ordinary run only repeats the inputs beside it; with {@code
 * JAZZER_FUZZ=1} the method that is named looks for new ones, as {@code ./factdesk test} does.
 */
class ExtractorFuzzTest {

    private static final Extractor EXTRACTOR = new Extractor();

    @FuzzTest(maxDuration = "1m")
    void no_text_of_a_minute_breaks_the_extractor(FuzzedDataProvider data) {
        read(data);
    }

    @FuzzTest(maxDuration = "60m")
    void no_text_of_an_hour_breaks_the_extractor(FuzzedDataProvider data) {
        read(data);
    }

    private static void read(FuzzedDataProvider data) {
        Language language = data.pickValue(Language.values());
        LocalDate reference = LocalDate.ofEpochDay(data.consumeInt(-30_000, 60_000));
        SourceText source = SourceText.repaired(data.consumeRemainingAsString());
        Options options = Options.NONE.in(language).publishedOn(reference);

        List<Mention> mentions = EXTRACTOR.extract(source, options).mentions();

        Invariants.hold(source, mentions);
        assertThat(EXTRACTOR.extract(source, options).mentions()).isEqualTo(mentions);
    }
}
