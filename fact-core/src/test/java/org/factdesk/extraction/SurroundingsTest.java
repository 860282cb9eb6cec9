package org.factdesk.extraction;

import org.junit.jupiter.api.Test;

import org.factdesk.extraction.mention.Approximator;
import org.factdesk.extraction.mention.Direction;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.measure.Precision;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

class SurroundingsTest {

    private static Mention first(String text, Language language) {
        return new Extractor()
                .extract(SourceText.of(text), Options.NONE.in(language))
                .mentions()
                .get(0);
    }

    @Test
    void an_approximator_stands_beside_the_span_and_in_the_precision() {
        Mention mention = first("Plus de 3 000 personnes ont défilé.", Language.FR);

        assertThat(mention.approximator().map(Approximator::text)).contains("Plus de");
        assertThat(mention.quantity().orElseThrow().precision()).isEqualTo(Precision.MORE_THAN);
    }

    @Test
    void a_fall_gives_a_negative_value() {
        Mention mention = first("Le PIB a légèrement reculé de 2,3 %.", Language.FR);

        assertThat(mention.direction()).contains(Direction.DOWN);
        assertThat(mention.signedValue().orElseThrow()).isEqualByComparingTo("-2.3");
    }

    @Test
    void a_level_has_no_direction() {
        assertThat(first("Le taux recule à 2,3 %.", Language.FR).direction()).isEmpty();
    }

    @Test
    void an_english_rise_behind_the_figure_is_a_direction() {
        assertThat(first("They agreed on a 3% rise.", Language.EN).direction()).contains(Direction.UP);
    }

    @Test
    void what_is_counted_is_the_object() {
        assertThat(first("AWS a formé 4 millions de personnes.", Language.FR).object())
                .contains("personnes");
    }

    @Test
    void a_dollar_has_no_code_but_an_assumption() {
        Mention mention = first("Le billet coûte 12 dollars.", Language.FR);

        assertThat(mention.unit().orElseThrow().iso()).isEmpty();
        assertThat(mention.amount().orElseThrow().assumedIso()).contains("USD");
    }

    @Test
    void lakh_and_crore_are_assumed_to_be_rupees() {
        assertThat(first("It cost 3 lakh crore.", Language.EN)
                        .amount()
                        .orElseThrow()
                        .assumedIso())
                .contains("INR");
    }
}
