package org.factdesk.extraction.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Options;
import org.factdesk.measure.Comparison;
import org.factdesk.measure.Figure;
import org.factdesk.measure.Period;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

/** What the figures of a passage are said of. */
class ScopedFiguresTest {

    private final Extractor extractor = new Extractor();

    @Test
    void a_figure_is_of_the_time_and_place_its_sentence_names() {
        Figure figure = only("Depuis 2017, le programme a formé 4 millions de personnes en Inde.", Language.FR);

        assertThat(figure.period().map(Period::fromInclusive)).contains(LocalDate.of(2017, 1, 1));
        assertThat(figure.place()).contains("Inde");
        assertThat(figure.population()).contains("personnes");
    }

    @Test
    void the_day_somebody_said_it_is_not_its_time() {
        Figure figure = only("La ministre a annoncé mardi 300 embauches.", Language.FR);

        assertThat(figure.period()).isEmpty();
    }

    @Test
    void each_of_two_statements_has_its_own_place() {
        List<Figure> figures =
                figures("Ford sold 2 million cars in Japan, and it sold 5 million in Brazil.", Language.EN);

        assertThat(figures).extracting(Figure::place).containsExactly(Optional.of("Japan"), Optional.of("Brazil"));
    }

    @Test
    void four_million_in_india_since_2017_are_not_four_million_anywhere() {
        Figure claimed = only("Le groupe a formé 4 millions de personnes.", Language.FR);
        Figure found = only("Since 2017 the group has trained 4 million people in India.", Language.EN);

        assertThat(Comparison.of(claimed, found).kind()).isEqualTo(Comparison.Kind.OTHER_SCOPE);
    }

    @Test
    void a_country_is_one_place_in_both_languages() {
        assertThat(Countries.isSame("Inde", "India")).isTrue();
        assertThat(Countries.isSame("Allemagne", "Germany")).isTrue();
        assertThat(Countries.isSame("Autriche", "Australia")).isFalse();
        assertThat(Countries.isSame("Lyon", "lyon")).isTrue();
    }

    private Figure only(String text, Language language) {
        List<Figure> figures = figures(text, language);
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    private List<Figure> figures(String text, Language language) {
        SourceText source = SourceText.of(text);
        Options options = new Options(Optional.of(language), Optional.of(LocalDate.of(2024, 5, 15)), Set.of());
        return ScopedFigures.of(source, extractor.extract(source, options), TextSpan.of(0, text.length()));
    }
}
