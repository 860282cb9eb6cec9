package org.factdesk.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

class TimeMentionsTest {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final Options FRENCH = Options.NONE.in(Language.FR);
    private static final Options DATED = FRENCH.publishedOn(LocalDate.of(2024, 5, 15));

    @Test
    void without_a_reference_a_relative_date_has_a_timex_and_no_value() {
        TimeReading reading = reading("Il est parti lundi.", FRENCH);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.timex()).isEqualTo("XXXX-WXX-1");
    }

    @Test
    void an_absolute_date_needs_no_reference() {
        assertThat(reading("Il est né le 3 mars 1952.", FRENCH).value()).contains("1952-03-03");
    }

    @Test
    void an_anaphor_that_points_to_nothing_is_no_mention() {
        assertThat(mentions("D’ici là, patience.", DATED)).isEmpty();
    }

    @Test
    void an_anaphor_has_the_period_before_it() {
        List<Mention> mentions = mentions("Il vise 2030 ; d’ici là, il grandira.", DATED);

        assertThat(mentions).hasSize(2);
        assertThat(mentions.get(1).moment().orElseThrow().anaphor()).isTrue();
        assertThat(mentions.get(1).period()).isEqualTo(mentions.get(0).period());
    }

    @Test
    void the_words_before_a_date_say_how_it_bounds() {
        assertThat(scope("D’ici 2030, tout change.")).isEqualTo("by");
        assertThat(scope("Depuis le 3 mars, il pleut.")).isEqualTo("since");
        assertThat(scope("Avant 2015, c’était interdit.")).isEqualTo("before");
        assertThat(scope("La mine ouvrit jusqu’en 1987.")).isEqualTo("until");
        assertThat(scope("Entre 2019 et 2023, la dette a grimpé.")).isEqualTo("between");
    }

    @Test
    void both_directions_are_readings_of_a_bare_weekday() {
        Mention monday = mentions("Il est parti lundi.", DATED).get(0);

        assertThat(monday.moment().orElseThrow().readings())
                .extracting(TimeReading::timex)
                .containsExactly("2024-05-13", "2024-05-20");
    }

    @Test
    void an_approximator_may_stand_inside_a_distance() {
        Mention mention =
                mentions("Elle est partie il y a environ cinq ans.", DATED).get(0);

        assertThat(mention.approximator().orElseThrow().text()).isEqualTo("environ");
        assertThat(mention.moment().orElseThrow().reading().timex()).isEqualTo("2019");
    }

    @Test
    void where_only_durations_are_asked_for_no_date_is_given() {
        Options durations = DATED.only(Set.of(MentionKind.DURATION));

        assertThat(mentions("Le 3 mai, il a plu trois heures.", durations))
                .extracting(Mention::kind)
                .containsExactly(MentionKind.DURATION);
    }

    private static String scope(String text) {
        return mentions(text, DATED).get(0).timeScope().orElseThrow().type();
    }

    private static TimeReading reading(String text, Options options) {
        return mentions(text, options).get(0).moment().orElseThrow().reading();
    }

    private static List<Mention> mentions(String text, Options options) {
        return EXTRACTOR.extract(SourceText.of(text), options).mentions();
    }
}
