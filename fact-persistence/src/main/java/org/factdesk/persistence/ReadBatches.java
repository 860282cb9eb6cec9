package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.factdesk.account.AccountId;
import org.factdesk.audit.ReadEntry;

/**
 * What was read and is not in the table yet: a queue that never makes anybody wait. A database that is away is tried again; what
 * the queue cannot hold meanwhile is counted and lost.
 */
final class ReadBatches {
    private static final System.Logger LOG = System.getLogger(ReadBatches.class.getName());
    private static final int MOST_WAITING = 10_000;
    private static final String REFUSED_BY_THE_SCHEMA = "23";

    private final BlockingQueue<ReadEntry> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicLong lost = new AtomicLong();
    private final DataSource database;

    ReadBatches(DataSource database) {
        this.database = database;
    }

    /** Takes an entry and returns at once. */
    void add(ReadEntry entry) {
        if (!waiting.offer(entry)) {
            lost.incrementAndGet();
        }
    }

    /** How many entries found the queue full. */
    long lost() {
        return lost.get();
    }

    /** Brings what waits to the table. Of one thing read several times by one person in one batch, the first time counts. */
    synchronized void flush() {
        List<ReadEntry> batch = new ArrayList<>();
        if (waiting.drainTo(batch) == 0) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            new ReadRows(connection).add(withoutRepetition(batch));
        } catch (SQLException refused) {
            giveUpOrTryLater(batch, refused);
        }
    }

    /** One that the schema refuses would be refused for ever. */
    private void giveUpOrTryLater(List<ReadEntry> batch, SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        if (state.startsWith(REFUSED_BY_THE_SCHEMA)) {
            lost.addAndGet(batch.size());
        } else {
            batch.forEach(this::add);
        }
        LOG.log(System.Logger.Level.WARNING, "What was read could not be kept: " + refused.getMessage());
    }

    private static Collection<ReadEntry> withoutRepetition(List<ReadEntry> batch) {
        Map<Reading, ReadEntry> first = new LinkedHashMap<>();
        for (ReadEntry entry : batch) {
            first.putIfAbsent(new Reading(entry.account(), entry.from(), entry.kind(), entry.subject()), entry);
        }
        return first.values();
    }

    private record Reading(AccountId account, String from, String kind, String subject) {}
}
