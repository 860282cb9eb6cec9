package org.factdesk.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SourceTextTest {

    @Test
    void nul_is_refused_with_its_place() {
        assertThatThrownBy(() -> SourceText.of("ab\u0000c"))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessageContaining("U+0000")
                .hasMessageContaining("position 2");
    }

    @Test
    void half_a_surrogate_pair_is_refused() {
        assertThatThrownBy(() -> SourceText.of("x\uD83D")).isInstanceOf(UnreadableTextException.class);
        assertThatThrownBy(() -> SourceText.of("\uDE00x")).isInstanceOf(UnreadableTextException.class);
    }

    @Test
    void a_repaired_text_keeps_its_length() {
        assertThat(SourceText.repaired("a\uD83Db\u0000").text()).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void windows_line_ends_become_unix_ones() {
        assertThat(SourceText.withUnixLineEnds("a\r\nb\rc").text()).isEqualTo("a\nb\nc");
    }

    @Test
    void an_emoji_is_one_code_point_and_two_units() {
        SourceText source = SourceText.of("a\uD83D\uDE00b");

        assertThat(source.codePointAt(3)).isEqualTo(2);
        assertThat(source.charAt(2)).isEqualTo(3);
    }
}
