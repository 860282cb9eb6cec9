package org.factdesk.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.jspecify.annotations.Nullable;

import org.factdesk.audit.BrokenLink;
import org.factdesk.backup.DamagedBackupException;
import org.factdesk.backup.DeskNotEmptyException;
import org.factdesk.document.Sha256;

/** Puts the rows of a backup into the tables of an empty desk, in the connection's transaction. */
final class BackupRestorer {
    private static final int ROWS_AT_ONCE = 200;

    private final Connection connection;
    private final BackupFile file;

    BackupRestorer(Connection connection, BackupFile file) {
        this.connection = connection;
        this.file = file;
    }

    void restore() throws SQLException, IOException {
        requireEmpty("account");
        requireEmpty(BackupTables.DOCUMENT);
        removeSeeds();
        for (String table : BackupTables.ALL) {
            insert(table);
        }
        requireChain();
    }

    private void requireEmpty(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1 from " + table)) {
            if (row.next()) {
                throw new DeskNotEmptyException();
            }
        }
    }

    private void removeSeeds() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            BackupTables.clear(statement);
        }
    }

    private void insert(String table) throws SQLException, IOException {
        List<TableColumn> columns = columns(table);
        String names = columns.stream().map(TableColumn::name).collect(Collectors.joining(", "));
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement statement = connection.prepareStatement(
                        "insert into " + table + " (" + names + ") values (" + places + ")");
                BufferedReader lines = file.lines(BackupTables.rowsOf(table))) {
            int waiting = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                bind(statement, columns, withText(table, json(line)));
                statement.addBatch();
                if (++waiting % ROWS_AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private List<TableColumn> columns(String table) throws SQLException {
        List<TableColumn> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            for (int place = 1; place <= none.getMetaData().getColumnCount(); place++) {
                columns.add(TableColumn.of(none.getMetaData(), place));
            }
        }
        return columns;
    }

    private static JsonObject json(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    /** A document's row with its text, held against its hash. */
    private JsonObject withText(String table, JsonObject row) throws IOException {
        if (!table.equals(BackupTables.DOCUMENT)) {
            return row;
        }
        String text = file.text(BackupTables.textOf(row.getString("id")));
        if (!Sha256.of(text).hex().equals(row.getString("content_sha256"))) {
            throw new DamagedBackupException(
                    "The text of document " + row.getString("id") + " is not the captured one.");
        }
        return Json.createObjectBuilder(row).add(BackupTables.CONTENT, text).build();
    }

    private static void bind(PreparedStatement statement, List<TableColumn> columns, JsonObject row)
            throws SQLException {
        for (TableColumn column : columns) {
            @Nullable Object value = column.parse(row.get(column.name()));
            if (value == null) {
                statement.setNull(column.place(), Types.NULL);
            } else {
                statement.setObject(column.place(), value);
            }
        }
    }

    private void requireChain() throws SQLException {
        AuditChain chain = new AuditChain(connection);
        if (!chain.head().equals(file.manifest().head())) {
            throw new DamagedBackupException("The backup's audit does not end where its manifest says.");
        }
        if (chain.verify().isPresent()) {
            BrokenLink broken = chain.verify().get();
            throw new DamagedBackupException("The backup's audit is broken at entry " + broken.number() + ".");
        }
    }
}
