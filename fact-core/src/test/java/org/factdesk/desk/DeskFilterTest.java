package org.factdesk.desk;

import org.junit.jupiter.api.Test;

import org.factdesk.verdict.CheckState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DeskFilterTest {
    @Test
    void blank_words_ask_for_nothing() {
        assertThat(new DeskFilter("  ", null).isNone()).isTrue();
        assertThat(new DeskFilter("", CheckState.IN_REVIEW).isNone()).isFalse();
    }

    @Test
    void words_longer_than_any_search_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DeskFilter("a".repeat(DeskFilter.LONGEST + 1), null));
    }
}
