package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.factdesk.account.AccountId;
import org.factdesk.audit.ReadEntry;
import org.factdesk.audit.ReadFilter;

/** What was read, as rows, on one connection. */
final class ReadRows {
    private static final String INSERT =
            "insert into read_entry (id, happened_at, account_id, came_from, kind, subject) values (?, ?, ?, ?, ?, ?)";
    private static final String WANTED = "select happened_at, account_id, came_from, kind, subject from read_entry";
    private static final String NEWEST_FIRST = " order by happened_at desc, id offset ? rows fetch next ? rows only";
    private static final int LONGEST_ADDRESS = 100;

    private final Connection connection;

    ReadRows(Connection connection) {
        this.connection = connection;
    }

    /** Adds all of them and commits once. */
    void add(Collection<ReadEntry> entries) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (ReadEntry entry : entries) {
                bind(statement, entry);
                statement.addBatch();
            }
            statement.executeBatch();
        }
        connection.commit();
    }

    List<ReadEntry> newest(ReadFilter wanted, int first, int most) throws SQLException {
        List<Object> values = new ArrayList<>();
        String query = WANTED + conditions(wanted, values) + NEWEST_FIRST;
        values.add(first);
        values.add(most);
        List<ReadEntry> entries = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int place = 1; place <= values.size(); place++) {
                statement.setObject(place, values.get(place - 1));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
        }
        return entries;
    }

    /** What the rows are asked for, its values added to those given. */
    private static String conditions(ReadFilter wanted, List<Object> values) {
        List<String> conditions = new ArrayList<>();
        AccountId reader = wanted.reader();
        if (reader != null) {
            conditions.add("account_id = ?");
            values.add(reader.value());
        }
        Set<String> subjects = wanted.subjects();
        if (subjects != null) {
            conditions.add(subjects.isEmpty() ? "1 = 0" : "subject in (" + "?, ".repeat(subjects.size() - 1) + "?)");
            values.addAll(subjects);
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void bind(PreparedStatement statement, ReadEntry entry) throws SQLException {
        String from = entry.from();
        statement.setObject(1, UUID.randomUUID());
        statement.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
        statement.setObject(3, entry.account().value());
        statement.setString(4, from.substring(0, Math.min(LONGEST_ADDRESS, from.length())));
        statement.setString(5, entry.kind());
        statement.setString(6, entry.subject());
    }

    private static ReadEntry entry(ResultSet row) throws SQLException {
        return new ReadEntry(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getString(4),
                row.getString(5));
    }
}
