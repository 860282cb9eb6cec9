package org.factdesk.persistence;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;

/** The desk's tables: waits for the database and brings it up to the schema of this Factdesk. */
final class Schema {
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

    private final EnvDataSource database;

    Schema(EnvDataSource database) {
        this.database = database;
    }

    /**
     * Leaves a database with exactly the tables that this Factdesk knows, and a desk with a scale.
     *
     * @throws DatabaseUnavailableException where it does not answer in the time set, or refuses
     * @throws NewerSchemaException where a newer Factdesk wrote it; nothing is touched then
     */
    void bringUpToDate() {
        waitForDatabase();
        Flyway flyway = flyway();
        refuseNewer(flyway.info());
        flyway.migrate();
        giveFirstScale();
    }

    /** The version of the tables that are there. */
    String version() {
        return newest(flyway().info().applied(), true).getVersion();
    }

    private void giveFirstScale() {
        try {
            FirstScale.putIntoUse(database);
        } catch (SQLException refused) {
            throw Unreachable.describe(database.settings(), refused);
        }
    }

    private Flyway flyway() {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .cleanDisabled(true)
                .load();
    }

    private static void refuseNewer(MigrationInfoService migrations) {
        MigrationVersion known = newest(migrations.all(), false);
        MigrationVersion found = newest(migrations.applied(), true);
        if (found.compareTo(known) > 0) {
            throw new NewerSchemaException(found.getVersion(), known.getVersion());
        }
    }

    private static MigrationVersion newest(MigrationInfo[] migrations, boolean applied) {
        return Arrays.stream(migrations)
                .filter(migration -> migration.getVersion() != null)
                .filter(migration -> applied
                        ? migration.getState().isApplied()
                        : migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .orElse(MigrationVersion.EMPTY);
    }

    private void waitForDatabase() {
        long giveUpAt = System.nanoTime() + database.settings().longestWait().toNanos();
        Optional<SQLException> refused = refusal();
        while (refused.filter(Unreachable::mayAnswerLater).isPresent() && System.nanoTime() < giveUpAt) {
            pause();
            refused = refusal();
        }
        refused.ifPresent(reason -> {
            throw Unreachable.describe(database.settings(), reason);
        });
    }

    private Optional<SQLException> refusal() {
        try {
            database.getConnection().close();
            return Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(refused);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the database", stopped);
        }
    }
}
