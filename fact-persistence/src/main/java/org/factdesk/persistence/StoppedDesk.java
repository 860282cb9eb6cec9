package org.factdesk.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.factdesk.audit.Actor;
import org.factdesk.audit.BrokenLink;
import org.factdesk.audit.ChainHead;
import org.factdesk.audit.Change;
import org.factdesk.measure.DailyRates;
import org.factdesk.rates.RateImport;

/** A desk that is not running: its database, worked on by the verbs themselves. */
final class StoppedDesk implements Administration {
    private static final Actor COMMAND_LINE = new Actor(null, "command-line");

    private final EnvDataSource database;
    private final Clock clock;

    StoppedDesk(EnvDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void backup(OutputStream to, PrintStream progress) throws IOException {
        BackupStore store = new BackupStore();
        store.clock = clock;
        store.write(database, to);
    }

    @Override
    public Chain audit(ChainHead... witnesses) throws SQLException {
        try (Connection connection = database.getConnection()) {
            AuditChain chain = new AuditChain(connection);
            Optional<BrokenLink> broken = chain.verify(witnesses);
            return new Chain(chain.head(), broken);
        }
    }

    @Override
    public void takeRates(Path file, RateImport description, DailyRates rates) throws SQLException {
        inOneTransaction(connection -> Optional.of(ImportedRateStore.replace(connection, description, rates)));
    }

    @Override
    public void dropRates() throws SQLException {
        inOneTransaction(ImportedRateStore::drop);
    }

    private void inOneTransaction(Work work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Optional<Change> change = work.on(connection);
            if (change.isPresent()) {
                new AuditChain(connection).append(clock.instant(), COMMAND_LINE, List.of(change.get()));
            }
            connection.commit();
        }
    }

    private interface Work {
        Optional<Change> on(Connection connection) throws SQLException;
    }
}
