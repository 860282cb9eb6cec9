package org.factdesk.extraction;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

class LibraryExampleTest {

    @Test
    void five_lines_are_enough_to_read_a_text() {
        // start of example
        Extractor extractor = new Extractor();
        SourceText source = SourceText.of("Le taux de chômage recule de 0,4 point.");
        Mention mention = extractor.extract(source, Options.NONE).mentions().get(0);
        String words = source.slice(mention.span());
        BigDecimal change = mention.signedValue().orElseThrow();
        // end of example

        assertThat(words).isEqualTo("0,4 point");
        assertThat(change).isEqualByComparingTo("-0.4");
    }
}
