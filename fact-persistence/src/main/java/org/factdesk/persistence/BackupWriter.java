package org.factdesk.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.factdesk.audit.ChainHead;
import org.factdesk.backup.Manifest;

/** Writes the rows that one connection sees as one zip file: the tables, the texts, and last the manifest with hashes. */
final class BackupWriter {
    private static final int ROWS_AT_ONCE = 200;

    private final Connection connection;
    private final ZipOutputStream zip;
    private final JsonArrayBuilder files = Json.createArrayBuilder();
    private long rows;
    private long documents;

    BackupWriter(Connection connection, OutputStream to) {
        this.connection = connection;
        this.zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    }

    Manifest write(String schemaVersion, Instant madeAt) throws IOException, SQLException {
        for (String table : BackupTables.of(Integer.parseInt(schemaVersion))) {
            writeTable(table);
        }
        writeTexts();
        ChainHead head = new AuditChain(connection).head();
        Manifest manifest = new Manifest(schemaVersion, madeAt, head, rows, documents);
        zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
        zip.write(BackupManifest.of(manifest, files.build()).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        return manifest;
    }

    private void writeTable(String table) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = statement.executeQuery("select * from " + table)) {
                List<TableColumn> columns = columns(row);
                MessageDigest digest = begin(BackupTables.rowsOf(table));
                while (row.next()) {
                    add(json(columns, row) + "\n", digest);
                    rows++;
                }
                end(BackupTables.rowsOf(table), digest);
            }
        }
    }

    private void writeTexts() throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1);
            try (ResultSet row = statement.executeQuery("select id, content from document")) {
                while (row.next()) {
                    String name = BackupTables.textOf(row.getString(1));
                    MessageDigest digest = begin(name);
                    add(row.getString(2), digest);
                    end(name, digest);
                    documents++;
                }
            }
        }
    }

    private static List<TableColumn> columns(ResultSet rows) throws SQLException {
        List<TableColumn> columns = new ArrayList<>();
        String table = rows.getMetaData().getTableName(1);
        for (int place = 1; place <= rows.getMetaData().getColumnCount(); place++) {
            TableColumn column = TableColumn.of(rows.getMetaData(), place);
            if (!table.equalsIgnoreCase(BackupTables.DOCUMENT) || !column.name().equals(BackupTables.CONTENT)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static JsonObject json(List<TableColumn> columns, ResultSet row) throws SQLException {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (TableColumn column : columns) {
            json.add(column.name(), column.read(row));
        }
        return json.build();
    }

    private MessageDigest begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return sha256();
    }

    private void add(String text, MessageDigest digest) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        zip.write(bytes);
    }

    private void end(String name, MessageDigest digest) throws IOException {
        zip.closeEntry();
        files.add(Json.createObjectBuilder()
                .add("name", name)
                .add("sha256", HexFormat.of().formatHex(digest.digest())));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException("this JDK has no SHA-256", everyJdkHasIt);
        }
    }
}
