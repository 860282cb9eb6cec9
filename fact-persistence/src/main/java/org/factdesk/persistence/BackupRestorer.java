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
import java.util.Set;
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
        for (String table : file.tables()) {
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

    /** What later migrations have put into tables that the backup does not know stays. */
    private void removeSeeds() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            BackupTables.clear(statement, file.tables());
        }
    }

    private void insert(String table) throws SQLException, IOException {
        try (BufferedReader lines = file.lines(BackupTables.rowsOf(table))) {
            String first = lines.readLine();
            if (first != null) {
                insert(table, first, lines);
            }
        }
    }

    /** A column that the first row does not know came with a later schema: its rows get what the column has by itself. */
    private void insert(String table, String first, BufferedReader others) throws SQLException, IOException {
        Set<String> known = withText(table, json(first)).keySet();
        List<TableColumn> columns = columns(table).stream()
                .filter(column -> known.contains(column.name()))
                .toList();
        try (PreparedStatement statement = connection.prepareStatement(insertInto(table, columns))) {
            int waiting = 0;
            for (String line = first; line != null; line = others.readLine()) {
                bind(statement, columns, withText(table, json(line)));
                statement.addBatch();
                if (++waiting % ROWS_AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static String insertInto(String table, List<TableColumn> columns) {
        String names = columns.stream().map(TableColumn::name).collect(Collectors.joining(", "));
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + table + " (" + names + ") values (" + places + ")";
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
        int place = 0;
        for (TableColumn column : columns) {
            place++;
            @Nullable Object value = column.parse(row.get(column.name()));
            if (value == null) {
                statement.setNull(place, Types.NULL);
            } else {
                statement.setObject(place, value);
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
