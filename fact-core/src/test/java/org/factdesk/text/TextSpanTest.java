package org.factdesk.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextSpanTest {

    @Test
    void a_span_cannot_end_before_it_starts() {
        assertThatThrownBy(() -> TextSpan.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neighbours_do_not_overlap() {
        assertThat(TextSpan.of(0, 3).overlaps(TextSpan.of(3, 5))).isFalse();
        assertThat(TextSpan.of(0, 4).overlaps(TextSpan.of(3, 5))).isTrue();
    }

    @Test
    void a_slice_is_the_words_of_the_span() {
        assertThat(TextSpan.of(2, 4).slice("abcdef")).isEqualTo("cd");
    }

    @Test
    void the_longer_of_two_spans_from_one_place_comes_first() {
        assertThat(TextSpan.of(1, 5)).isLessThan(TextSpan.of(1, 3));
    }
}
