package org.factdesk.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** An H2 file in a folder of its own and a PostgreSQL server of its own, both gone at the end. */
record TestDatabases(Path folder, EmbeddedPostgres server, Database h2, Database postgresql) implements AutoCloseable {
    static TestDatabases open() {
        try {
            Path folder = Files.createTempDirectory("factdesk-h2");
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            return new TestDatabases(
                    folder, server, Database.open("H2", h2In(folder)), Database.open("PostgreSQL", on(server)));
        } catch (IOException refused) {
            throw new IllegalStateException("no database to test on", refused);
        }
    }

    static DatabaseSettings h2In(Path folder) {
        return DatabaseSettings.of(Map.of("FACTDESK_DATA", folder.toString()));
    }

    static DatabaseSettings on(EmbeddedPostgres server) {
        return DatabaseSettings.of(
                Map.of("FACTDESK_DB_URL", server.getJdbcUrl("postgres", "postgres"), "FACTDESK_DB_USER", "postgres"));
    }

    @Override
    public void close() throws IOException {
        h2.close();
        postgresql.close();
        server.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
