package org.factdesk.verdict;

import org.junit.jupiter.api.Test;

import org.factdesk.text.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RatingScaleTest {
    private final RatingScale scale = PresetScales.factdesk();

    @Test
    void the_default_scale_runs_from_five_to_one_and_has_two_labels_without_a_number() {
        assertThat(scale.numbers()).contains(new RatingScale.NumberRange(1, 5));
        assertThat(scale.ratings())
                .filteredOn(rating -> rating.number() == null)
                .hasSize(2);
    }

    @Test
    void worse_ratings_are_more_severe() {
        assertThat(scale.severity("false")).isGreaterThan(scale.severity("mostly-accurate"));
    }

    @Test
    void a_label_is_shown_in_the_language_asked_for() {
        assertThat(scale.get("needs-nuance").label().in(Language.FR)).isEqualTo("À nuancer");
        assertThat(scale.get("needs-nuance").label().in(Language.EN)).isEqualTo("Needs nuance");
    }

    @Test
    void an_unknown_rating_is_named() {
        assertThatThrownBy(() -> scale.get("vrai"))
                .isInstanceOf(UnknownRatingException.class)
                .hasMessageContaining("vrai");
    }
}
