package org.factdesk.persistence;

import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UnreachableTest {
    @Test
    @Timeout(10)
    void a_database_that_does_not_answer_is_named_after_the_time_set() {
        DatabaseSettings settings = postgresql("jdbc:postgresql://127.0.0.1:1/desk?password=fromage", 1);

        assertThatThrownBy(() -> open(settings))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessage("The database jdbc:postgresql://127.0.0.1:1/desk did not answer within 1 seconds:"
                        + " check FACTDESK_DB_URL and that the database is running.");
    }

    @Test
    @Timeout(20)
    void a_server_that_accepts_and_says_nothing_does_not_hold_the_start_for_ever() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            DatabaseSettings settings = postgresql("jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/desk", 1);

            assertThatThrownBy(() -> open(settings)).isInstanceOf(DatabaseUnavailableException.class);
        }
    }

    @Test
    void a_file_that_is_no_database_is_said_to_be_unopenable(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("db"));
        Files.writeString(folder.resolve("db").resolve("factdesk.mv.db"), "shopping list ".repeat(1_000));

        assertThatThrownBy(() -> open(TestDatabases.h2In(folder)))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("cannot be opened");
    }

    @Test
    void a_file_that_another_holds_is_said_to_be_in_use(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("db"));
        Path file = Files.createFile(folder.resolve("db").resolve("factdesk.mv.db"));
        try (FileChannel held = FileChannel.open(file, StandardOpenOption.WRITE)) {
            held.lock();

            assertThatThrownBy(() -> open(TestDatabases.h2In(folder)))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("in use by another Factdesk");
        }
    }

    private static void open(DatabaseSettings settings) {
        new Schema(EnvDataSource.of(settings)).bringUpToDate();
    }

    private static DatabaseSettings postgresql(String url, int seconds) {
        return new DatabaseSettings(url, "factdesk", "", Duration.ofSeconds(seconds), 2);
    }
}
