package org.factdesk.persistence;

import java.sql.SQLException;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PreparationTest {
    private static final DatabaseSettings NOBODY_THERE =
            new DatabaseSettings("jdbc:postgresql://127.0.0.1:1/desk", "factdesk", "", Duration.ofSeconds(2), 2);

    @Test
    @Timeout(4)
    void a_refusal_is_remembered_so_that_nobody_waits_twice() {
        Preparation preparation = new Preparation();

        for (int attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> preparation.require(NOBODY_THERE))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("did not answer within 2 seconds");
        }
    }
}
