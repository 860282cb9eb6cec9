package org.factdesk.web.desk;

import java.security.SecureRandom;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AdminTokenTest {
    private final AdminToken token = AdminToken.fresh(new SecureRandom());

    @Test
    void it_is_known_by_its_own_words_alone() {
        assertThat(token.isKnownTo(token.secret())).isTrue();
        assertThat(token.isKnownTo(token.secret() + "x")).isFalse();
        assertThat(token.isKnownTo("")).isFalse();
        assertThat(token.isKnownTo(AdminToken.fresh(new SecureRandom()).secret()))
                .isFalse();
    }

    @Test
    void no_log_shows_it() {
        assertThat(token.toString()).doesNotContain(token.secret());
    }
}
