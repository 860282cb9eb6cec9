package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
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

    /** How many entries found the queue full, or were refused by the schema. */
    long lost() {
        return lost.get();
    }

    /** Brings what waits to the table. Of one thing read several times by one person in one batch, the first time counts. */
    synchronized void flush() {
        List<ReadEntry> batch = new ArrayList<>();
        if (waiting.drainTo(batch) > 0) {
            keep(withoutRepetition(batch));
        }
    }

    private void keep(List<ReadEntry> batch) {
        try (Connection connection = database.getConnection()) {
            new ReadRows(connection).add(batch);
        } catch (SQLException refused) {
            keepTheOthers(batch, refused);
        }
    }

    /** One that the schema refuses would be refused for ever: it is found by halving the batch, and the others are kept. */
    private void keepTheOthers(List<ReadEntry> batch, SQLException refused) {
        if (!String.valueOf(refused.getSQLState()).startsWith(REFUSED_BY_THE_SCHEMA)) {
            LOG.log(System.Logger.Level.WARNING, "What was read is kept later: " + refused.getMessage());
            batch.forEach(this::add);
        } else if (batch.size() == 1) {
            LOG.log(System.Logger.Level.WARNING, "What was read cannot be kept: " + refused.getMessage());
            lost.incrementAndGet();
        } else {
            int half = batch.size() / 2;
            keep(batch.subList(0, half));
            keep(batch.subList(half, batch.size()));
        }
    }

    private static List<ReadEntry> withoutRepetition(List<ReadEntry> batch) {
        Map<Reading, ReadEntry> first = new LinkedHashMap<>();
        for (ReadEntry entry : batch) {
            first.putIfAbsent(new Reading(entry.account(), entry.from(), entry.kind(), entry.subject()), entry);
        }
        return List.copyOf(first.values());
    }

    private record Reading(AccountId account, String from, String kind, String subject) {}
}
