package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.factdesk.account.AccountId;
import org.factdesk.document.Sha256;
import org.factdesk.rates.RateImport;

/** The row that describes the imported rates, of which there is one at most. */
final class ImportedRateRow {
    private ImportedRateRow() {}

    static Optional<RateImport> read(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "select file_name, file_sha256, first_day, last_day, currencies, imported_at, imported_by"
                                + " from rate_import");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(description(row)) : Optional.empty();
        }
    }

    static void insert(Connection connection, RateImport description) throws SQLException {
        AccountId by = description.by();
        try (PreparedStatement statement =
                connection.prepareStatement("insert into rate_import (id, file_name, file_sha256, first_day, last_day,"
                        + " currencies, imported_at, imported_by) values (1, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, description.file());
            statement.setString(2, description.sha256().hex());
            statement.setObject(3, description.firstDay());
            statement.setObject(4, description.lastDay());
            statement.setInt(5, description.currencies());
            statement.setObject(6, description.at().atOffset(ZoneOffset.UTC));
            statement.setObject(7, by == null ? null : by.value(), Types.OTHER);
            statement.executeUpdate();
        }
    }

    private static RateImport description(ResultSet row) throws SQLException {
        UUID by = row.getObject("imported_by", UUID.class);
        return new RateImport(
                row.getString("file_name"),
                new Sha256(row.getString("file_sha256")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("currencies"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                by == null ? null : new AccountId(by));
    }
}
