package org.factdesk.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A PostgreSQL that goes away during use: nobody waits longer than five seconds, and work goes on when it is back. */
@Timeout(120)
class LostDatabaseTest {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    /** A connection used less than half a second ago is not asked whether it lives (HikariCP's alive bypass window). */
    private static final long TRUSTED_MILLIS = 600;

    @TempDir
    Path folder;

    private EmbeddedPostgres server;
    private ConnectionPool pool;

    @BeforeEach
    void start() throws Exception {
        server = server(0);
        pool = EnvDataSource.pool(TestDatabases.on(server));
        assertThat(pool.take()).satisfies(LostDatabaseTest::asksAndCloses);
    }

    @AfterEach
    void stop() throws Exception {
        pool.close();
        server.close();
    }

    @Test
    void a_server_that_was_killed_is_noticed_at_once_and_used_again_when_it_is_back() throws Exception {
        Connection inUse = pool.take();
        Postmaster.of(folder).kill();

        assertThat(failure(inUse)).isLessThan(LONGEST);
        assertThat(failure()).isLessThan(LONGEST);

        int port = server.getPort();
        server.close();
        server = server(port);
        assertThat(pool.take()).satisfies(LostDatabaseTest::asksAndCloses);
    }

    @Test
    void a_server_that_has_frozen_is_given_up_within_five_seconds_and_used_again_when_it_goes_on() throws Exception {
        Connection inUse = pool.take();
        Postmaster postmaster = Postmaster.of(folder);
        postmaster.freeze();
        try {
            Thread.sleep(TRUSTED_MILLIS);
            assertThat(failure()).isLessThan(LONGEST);
            assertThat(failure(inUse)).isLessThan(LONGEST);
        } finally {
            postmaster.goOn();
        }
        assertThat(pool.take()).satisfies(LostDatabaseTest::asksAndCloses);
    }

    @Test
    void connections_that_the_server_has_ended_are_replaced_before_anybody_gets_one() throws Exception {
        endAllOthers();
        Thread.sleep(TRUSTED_MILLIS);

        assertThat(pool.take()).satisfies(LostDatabaseTest::asksAndCloses);
    }

    private EmbeddedPostgres server(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    /** How long a request takes to fail that finds the database gone. */
    private Duration failure() {
        long since = System.nanoTime();
        try (Connection connection = pool.take()) {
            asks(connection);
        } catch (SQLException gone) {
            return Duration.ofNanos(System.nanoTime() - since);
        }
        throw new AssertionError("the database answered");
    }

    /** The same for one that holds a connection already. */
    private static Duration failure(Connection inUse) throws SQLException {
        long since = System.nanoTime();
        try (inUse) {
            asks(inUse);
        } catch (SQLException gone) {
            return Duration.ofNanos(System.nanoTime() - since);
        }
        throw new AssertionError("the database answered");
    }

    private void endAllOthers() throws SQLException {
        try (Connection other = EnvDataSource.of(TestDatabases.on(server)).getConnection();
                Statement statement = other.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'factdesk'"
                            + " and pid <> pg_backend_pid()");
        }
    }

    private static void asksAndCloses(Connection connection) {
        try (connection) {
            asks(connection);
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    private static void asks(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1")) {
            assertThat(row.next()).isTrue();
        }
    }
}
