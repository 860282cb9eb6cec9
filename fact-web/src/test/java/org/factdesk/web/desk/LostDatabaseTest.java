package org.factdesk.web.desk;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LostDatabaseTest {
    @ParameterizedTest
    @ValueSource(strings = {"08001", "08003", "08006", "57P01", "57P02", "57P03"})
    void a_connection_that_is_lost_is_told_however_deep_it_lies(String state) {
        Throwable failure = new IllegalStateException(new RuntimeException(new SQLException("gone", state)));

        assertThat(LostDatabase.isBehind(failure)).isTrue();
    }

    @Test
    void a_closed_file_of_h2_is_lost_too() {
        assertThat(LostDatabase.isBehind(new SQLException("closed", "HY000", 90_098)))
                .isTrue();
    }

    @Test
    void what_a_database_refuses_is_not_its_being_away() {
        assertThat(LostDatabase.isBehind(new SQLIntegrityConstraintViolationException("twice", "23505")))
                .isFalse();
        assertThat(LostDatabase.isBehind(new SQLException("no reason", (String) null)))
                .isFalse();
        assertThat(LostDatabase.isBehind(new IllegalStateException("08001"))).isFalse();
    }

    @Test
    void causes_that_go_round_come_to_an_end() {
        RuntimeException one = new RuntimeException("one");
        RuntimeException two = new RuntimeException("two", one);
        one.initCause(two);

        assertThat(LostDatabase.isBehind(one)).isFalse();
    }
}
