package org.factdesk.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * What it costs to save a verdict, with its checks and its audit entry, next to a bare insert of the same row and a commit of
 * the same durability on the same database in the same run. Blocks of both take turns; the figure is the middle one of the
 * blocks.
 */
public final class StoreReport {
    private static final int BLOCKS = Integer.getInteger("factdesk.bench.blocks", 60);
    private static final double GOAL = 3.0;

    private StoreReport() {}

    /** Prints both figures and their ratio for each database. */
    public static void main(String[] none) throws Exception {
        System.out.println("Saving a verdict, in microseconds, next to a bare insert and commit (goal: at most "
                + GOAL + " times)");
        Path folder = Files.createTempDirectory("factdesk-bench");
        try (Database h2 = Database.open("H2", TestDatabases.h2In(folder))) {
            report(h2);
        }
        try (EmbeddedPostgres server = durableServer();
                Database postgresql = Database.open("PostgreSQL", TestDatabases.on(server))) {
            report(postgresql);
        }
        System.exit(0);
    }

    private static EmbeddedPostgres durableServer() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    private static void report(Database database) throws SQLException {
        SavingBlocks blocks = new SavingBlocks(database);
        blocks.run(BLOCKS);
        System.out.printf(
                Locale.ROOT,
                "%-12s save %7.0f   bare %7.0f   ratio %.2f   statements %d%n",
                database,
                blocks.saveMicros(),
                blocks.bareMicros(),
                blocks.saveMicros() / blocks.bareMicros(),
                blocks.statements());
    }
}
