package org.factdesk.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one connection to H2 has committed, every other one sees. With the answers of earlier queries in use again, as H2 does
 * by itself, they do not: H2 marks a table as changed before the change can be seen, and takes what was found in between for
 * current from then on.
 */
class SeenAtOnceTest {
    private static final int READERS = 4;
    private static final String LAST = "select number from note order by number desc fetch first 1 rows only";

    private final AtomicInteger committed = new AtomicInteger();
    private final AtomicInteger overlooked = new AtomicInteger();

    @TempDir
    Path folder;

    @Test
    void what_was_committed_is_seen_by_all() throws Exception {
        writeAndRead(TestDatabases.h2In(folder).url(), Duration.ofSeconds(2));

        assertThat(committed).hasPositiveValue();
        assertThat(overlooked).hasValue(0);
    }

    @Test
    void the_same_test_finds_overlooked_rows_where_answers_are_used_again() throws Exception {
        writeAndRead(
                TestDatabases.h2In(folder).url().replace(";OPTIMIZE_REUSE_RESULTS=FALSE", ""), Duration.ofSeconds(30));

        assertThat(overlooked).hasPositiveValue();
    }

    private void writeAndRead(String url, Duration longest) throws Exception {
        long end = System.nanoTime() + longest.toNanos();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try (Connection writer = DriverManager.getConnection(url, "sa", "");
                Statement statement = writer.createStatement()) {
            statement.execute("create table note (number integer primary key)");
            List<Future<?>> reading = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                reading.add(readers.submit(() -> read(url, end)));
            }
            write(writer, end);
            for (Future<?> one : reading) {
                one.get();
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private void write(Connection writer, long end) throws SQLException {
        writer.setAutoCommit(false);
        try (PreparedStatement insert = writer.prepareStatement("insert into note values (?)")) {
            while (goesOn(end)) {
                insert.setInt(1, committed.get() + 1);
                insert.executeUpdate();
                writer.commit();
                committed.incrementAndGet();
            }
        }
    }

    private Void read(String url, long end) throws SQLException {
        try (Connection reader = DriverManager.getConnection(url, "sa", "")) {
            while (goesOn(end)) {
                int atLeast = committed.get();
                if (last(reader) < atLeast) {
                    overlooked.incrementAndGet();
                }
            }
        }
        return null;
    }

    private boolean goesOn(long end) {
        return System.nanoTime() < end && overlooked.get() == 0;
    }

    private static int last(Connection reader) throws SQLException {
        try (PreparedStatement query = reader.prepareStatement(LAST);
                ResultSet row = query.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
