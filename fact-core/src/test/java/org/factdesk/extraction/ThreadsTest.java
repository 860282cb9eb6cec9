package org.factdesk.extraction;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

class ThreadsTest {

    @Test
    void many_threads_read_the_same_as_one() {
        Extractor extractor = new Extractor();
        SourceText source =
                SourceText.of("Le coût passe de 10 à 15 millions d’euros, soit 50 % de plus, en sept mois.");
        Options options = Options.NONE.in(Language.FR);
        List<Mention> alone = extractor.extract(source, options).mentions();

        List<List<Mention>> together = IntStream.range(0, 200)
                .parallel()
                .mapToObj(run -> extractor.extract(source, options).mentions())
                .toList();

        assertThat(together).allMatch(alone::equals);
    }
}
