package org.factdesk.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CheckpointsTest {
    private static final int WRITERS = 8;
    private static final int COMMITS_EACH = 25;

    @Test
    void commits_that_wait_at_the_same_moment_share_a_sync(@TempDir Path folder) throws Exception {
        EnvDataSource database = EnvDataSource.of(TestDatabases.h2In(folder));
        try (Connection anchor = database.getConnection();
                Statement statement = anchor.createStatement()) {
            statement.execute("create table note (words varchar(100))");
            Checkpoints checkpoints = database.checkpoints();
            long before = checkpoints.commits();

            writeAllAtOnce(database);

            assertThat(checkpoints.commits() - before).isEqualTo((long) WRITERS * COMMITS_EACH);
            assertThat(checkpoints.syncs()).isPositive().isLessThan(checkpoints.commits());
        }
    }

    private static void writeAllAtOnce(EnvDataSource database) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                running.add(writers.submit(() -> write(database)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }

    private static Void write(EnvDataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int number = 0; number < COMMITS_EACH; number++) {
                statement.executeUpdate("insert into note values ('ensemble')");
                connection.commit();
            }
        }
        return null;
    }
}
