package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.factdesk.audit.Change;
import org.factdesk.measure.DailyRates;
import org.factdesk.rates.ImportedRates;
import org.factdesk.rates.RateImport;

@ApplicationScoped
class ImportedRateStore implements ImportedRates {
    private static final String KIND = "exchange-rates";
    private static final int ROWS_AT_ONCE = 1_000;

    @Resource(lookup = "java:app/jdbc/factdesk")
    DataSource database;

    @Inject
    Changes changes;

    @Override
    public Optional<RateImport> current() {
        return with(ImportedRateRow::read);
    }

    @Override
    public DailyRates rates() {
        return with(ImportedRateStore::read);
    }

    @Override
    public void save(RateImport description, DailyRates rates) {
        changes.note(with(connection -> replace(connection, description, rates)));
    }

    @Override
    public boolean remove() {
        Optional<Change> change = with(ImportedRateStore::drop);
        change.ifPresent(changes::note);
        return change.isPresent();
    }

    /** Puts a table in the place of the one before, in the connection's transaction; whoever asks notes the change. */
    static Change replace(Connection connection, RateImport description, DailyRates rates) throws SQLException {
        Optional<RateImport> before = hold(connection);
        clear(connection);
        ImportedRateRow.insert(connection, description);
        insert(connection, rates);
        return before.isPresent()
                ? Change.edit(KIND, description.file(), before.get(), description)
                : Change.add(KIND, description.file(), description);
    }

    /** Takes the table away; empty where there was none. */
    static Optional<Change> drop(Connection connection) throws SQLException {
        Optional<RateImport> before = hold(connection);
        clear(connection);
        return before.map(old -> Change.remove(KIND, old.file(), old));
    }

    /** The row of the desk is held, so that of two who import at once one waits. */
    private static Optional<RateImport> hold(Connection connection) throws SQLException {
        try (PreparedStatement desk = connection.prepareStatement("select id from desk where id = 1 for update");
                ResultSet held = desk.executeQuery()) {
            held.next();
        }
        return ImportedRateRow.read(connection);
    }

    private static void clear(Connection connection) throws SQLException {
        for (String table : new String[] {"exchange_rate", "rate_import"}) {
            try (PreparedStatement statement = connection.prepareStatement("delete from " + table)) {
                statement.executeUpdate();
            }
        }
    }

    private static void insert(Connection connection, DailyRates rates) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into exchange_rate (import_id, rate_day, per_euro) values (1, ?, ?)")) {
            int waiting = 0;
            for (Map.Entry<LocalDate, String> day : RatesOfDays.written(rates).entrySet()) {
                statement.setObject(1, day.getKey());
                statement.setString(2, day.getValue());
                statement.addBatch();
                if (++waiting % ROWS_AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static DailyRates read(Connection connection) throws SQLException {
        Map<LocalDate, String> written = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("select rate_day, per_euro from exchange_rate");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                written.put(row.getObject(1, LocalDate.class), row.getString(2));
            }
        }
        return RatesOfDays.read(written);
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException refused) {
            throw new IllegalStateException("the exchange rates cannot be read or kept", refused);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
