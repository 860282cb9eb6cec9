package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.AccountId;
import org.factdesk.audit.Actor;
import org.factdesk.audit.AuditEntry;
import org.factdesk.audit.BrokenLink;
import org.factdesk.audit.ChainCheck;
import org.factdesk.audit.ChainHead;
import org.factdesk.audit.Change;
import org.factdesk.document.Sha256;

/** The chain as rows, on one connection and in its transaction. */
final class AuditChain {
    private static final String HEAD = "select last_number, last_sha256 from audit_head";
    private static final String INSERT = "insert into audit_entry (entry_number, happened_at, account_id, verb, kind,"
            + " subject, content, content_sha256, previous_sha256, entry_sha256)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String MOVE_HEAD = "update audit_head set last_number = ?, last_sha256 = ?";
    private static final int ROWS_AT_ONCE = 500;
    private static final String NEXT_ONES = "where entry_number > ? and entry_number <= ? order by entry_number"
            + " fetch first " + ROWS_AT_ONCE + " rows only";

    private final Connection connection;

    AuditChain(Connection connection) {
        this.connection = connection;
    }

    /** Adds an entry for each change and holds the head until the transaction ends. */
    void append(Instant at, Actor actor, List<Change> changes) throws SQLException {
        ChainHead head = readHead(HEAD + " for update");
        Instant moment = at.truncatedTo(ChronoUnit.MICROS);
        for (Change change : changes) {
            String content = AuditContent.of(actor, change);
            AuditEntry entry = AuditEntry.after(head, moment, actor.account(), change, content);
            insert(entry);
            head = entry.head();
        }
    }

    ChainHead head() throws SQLException {
        return readHead(HEAD);
    }

    /**
     * The first broken link, or empty. Entries that others add meanwhile are no fault: the head is read after the rest.
     *
     * @param witnesses heads that were carried away earlier
     */
    Optional<BrokenLink> verify(ChainHead... witnesses) throws SQLException {
        ChainCheck check = new ChainCheck(witnesses);
        long reached = follow(check, 0, Long.MAX_VALUE);
        ChainHead head = head();
        follow(check, reached, head.number());
        return check.end(head);
    }

    /** Hands over the entries behind a number, a few hundred in memory at a time; returns the last one's number. */
    private long follow(ChainCheck check, long behind, long upTo) throws SQLException {
        long reached = behind;
        List<AuditEntry> some = new ArrayList<>();
        do {
            some.clear();
            read(NEXT_ONES, some::add, reached, upTo);
            some.forEach(check::next);
            reached = some.isEmpty() ? reached : some.get(some.size() - 1).number();
        } while (!some.isEmpty());
        return reached;
    }

    /** Hands over each entry that the words after the table select, in their order, a few hundred in memory at a time. */
    void read(String which, Consumer<AuditEntry> reader, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select * from audit_entry " + which)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.accept(entry(row));
                }
            }
        }
    }

    private ChainHead readHead(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("the head of the audit chain is gone");
            }
            return new ChainHead(row.getLong(1), new Sha256(row.getString(2)));
        }
    }

    /** The entry and the head that it moves, in one round trip to the database. */
    private void insert(AuditEntry entry) throws SQLException {
        AccountId account = entry.account();
        try (PreparedStatement statement = connection.prepareStatement(INSERT + "; " + MOVE_HEAD)) {
            statement.setLong(1, entry.number());
            statement.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
            statement.setObject(3, account == null ? null : account.value(), Types.OTHER);
            statement.setString(4, entry.verb());
            statement.setString(5, entry.kind());
            statement.setString(6, entry.subject());
            statement.setString(7, entry.content());
            statement.setString(8, entry.contentHash().hex());
            statement.setString(9, entry.previous().hex());
            statement.setString(10, entry.hash().hex());
            statement.setLong(11, entry.number());
            statement.setString(12, entry.hash().hex());
            statement.execute();
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("entry_number"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                account(row),
                row.getString("verb"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("content"),
                new Sha256(row.getString("content_sha256")),
                new Sha256(row.getString("previous_sha256")),
                new Sha256(row.getString("entry_sha256")));
    }

    private static @Nullable AccountId account(ResultSet row) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        return account == null ? null : new AccountId(account);
    }
}
