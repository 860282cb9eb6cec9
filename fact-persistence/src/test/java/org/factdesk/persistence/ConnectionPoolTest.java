package org.factdesk.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConnectionPoolTest {
    @TempDir
    Path folder;

    private ConnectionPool pool;

    @BeforeEach
    void open() throws SQLException {
        pool = EnvDataSource.pool(
                DatabaseSettings.of(Map.of("FACTDESK_DATA", folder.toString(), "FACTDESK_DB_POOL", "2")));
        try (Connection connection = pool.take()) {
            run(connection, "create table note (words varchar(100))");
        }
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void a_connection_that_was_given_back_is_used_again() throws SQLException {
        long first = session();

        assertThat(session()).isEqualTo(first);
    }

    @Test
    @Timeout(10)
    void one_more_than_there_may_be_is_refused_after_a_while() throws SQLException {
        try (Connection one = pool.take();
                Connection two = pool.take()) {
            assertThat(one).isNotEqualTo(two);
            assertThat(pool.inUse()).isEqualTo(2);
            assertThatThrownBy(pool::take)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("2 of 2 are in use")
                    .extracting("SQLState")
                    .isEqualTo(ConnectionPool.NO_CONNECTION);
        }
    }

    @Test
    @Timeout(10)
    void who_waits_gets_the_one_that_comes_back() throws Exception {
        Connection one = pool.take();
        Connection two = pool.take();
        Thread other = new Thread(() -> closeAfterAMoment(one));
        other.start();

        Connection waitedFor = pool.take();

        other.join();
        assertThat(waitedFor.isClosed()).isFalse();
        waitedFor.close();
        two.close();
        assertThat(pool.inUse()).isZero();
    }

    @Test
    void what_was_not_committed_is_undone_before_the_next_one_comes() throws SQLException {
        try (Connection left = pool.take()) {
            left.setAutoCommit(false);
            run(left, "insert into note values ('à moitié')");
        }

        try (Connection next = pool.take()) {
            assertThat(next.getAutoCommit()).isTrue();
            assertThat(number(next, "select count(*) from note")).isZero();
        }
    }

    @Test
    void one_whose_isolation_was_changed_is_not_handed_out_again() throws SQLException {
        try (Connection changed = pool.take()) {
            changed.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        }

        try (Connection next = pool.take()) {
            assertThat(next.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    void a_connection_that_was_given_back_does_nothing_any_more() throws SQLException {
        Connection given = pool.take();
        given.close();
        given.close();

        assertThat(given.isClosed()).isTrue();
        assertThat(pool.inUse()).isZero();
        assertThatThrownBy(given::createStatement).isInstanceOf(SQLException.class);
    }

    @Test
    void after_the_end_no_connection_is_handed_out() {
        pool.close();

        assertThatThrownBy(pool::take).isInstanceOf(SQLException.class);
    }

    private long session() throws SQLException {
        try (Connection connection = pool.take()) {
            return number(connection, "select session_id()");
        }
    }

    private static void closeAfterAMoment(Connection connection) {
        try {
            Thread.sleep(200);
            connection.close();
        } catch (InterruptedException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        }
    }
}
