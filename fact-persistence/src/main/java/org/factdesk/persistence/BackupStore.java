package org.factdesk.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.factdesk.backup.Backups;
import org.factdesk.backup.DamagedBackupException;
import org.factdesk.backup.Manifest;

/** Works on connections of its own, apart from whatever transaction is under way. */
@ApplicationScoped
class BackupStore implements Backups {
    /** H2's isolation that shows one moment to a whole transaction; JDBC has no name for it. */
    private static final int H2_SNAPSHOT = 6;

    @Inject
    Clock clock;

    @Override
    public Manifest write(OutputStream to) throws IOException {
        return write(desk(), to);
    }

    @Override
    public Manifest restore(Path file) throws IOException {
        return restore(desk(), file);
    }

    Manifest write(EnvDataSource database, OutputStream to) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setTransactionIsolation(
                    database.settings().isH2() ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            Manifest manifest = new BackupWriter(connection, to).write(new Schema(database).version(), clock.instant());
            connection.rollback();
            return manifest;
        } catch (SQLException refused) {
            throw new IOException("the database could not be read", refused);
        }
    }

    Manifest restore(EnvDataSource database, Path path) throws IOException {
        try (BackupFile file = BackupFile.open(path);
                Connection connection = database.getConnection()) {
            requireKnown(file, new Schema(database).version());
            connection.setAutoCommit(false);
            new BackupRestorer(connection, file).restore();
            connection.commit();
            return file.manifest();
        } catch (SQLException refused) {
            throw new IOException("the backup could not be brought back", refused);
        }
    }

    /** The running desk's database, with connections of its own that wait as long as it takes. */
    private static EnvDataSource desk() {
        return EnvDataSource.of(DatabaseSettings.of(System.getenv()));
    }

    /** An older schema's rows fit in: what has come since has values of its own. */
    private static void requireKnown(BackupFile file, String version) {
        if (file.schemaNumber() > Integer.parseInt(version)) {
            throw new DamagedBackupException(
                    "The backup was written by a newer Factdesk, with schema version " + file.schemaNumber()
                            + "; this one knows versions up to " + version + ": bring it back with that one.");
        }
    }
}
