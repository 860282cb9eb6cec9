package org.factdesk.web.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server that can be stopped and started again on the same data. */
final class StoppablePostgresql implements AutoCloseable {
    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    StoppablePostgresql() {
        try {
            data = Files.createTempDirectory("factdesk-pg");
            port = RunningDesk.freePort();
            server = start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** The settings of a desk that keeps everything there. */
    Map<String, String> settings() {
        return Map.of(
                "FACTDESK_DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "FACTDESK_DB_USER", "postgres");
    }

    void stop() {
        try {
            server.close();
        } catch (IOException notStopped) {
            throw new UncheckedIOException(notStopped);
        }
    }

    void startAgain() {
        try {
            server = start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }
}
