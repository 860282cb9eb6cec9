package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Brings committed work to the disk (H2 {@code CHECKPOINT SYNC}), one disk sync for all commits that wait at that moment.
 */
final class Checkpoints {
    private final AtomicLong commits = new AtomicLong();
    private final AtomicLong syncs = new AtomicLong();
    private final Object oneAtATime = new Object();
    private long syncedUpTo;

    /** Returns when all that the connection has committed is on the disk. */
    void after(Connection committed) throws SQLException {
        long mine = commits.incrementAndGet();
        synchronized (oneAtATime) {
            if (syncedUpTo >= mine) {
                return;
            }
            long upTo = commits.get();
            sync(committed);
            syncedUpTo = upTo;
        }
    }

    /** How many commits have been brought to the disk or are on their way. */
    long commits() {
        return commits.get();
    }

    /** How many times the disk was synced for them. */
    long syncs() {
        return syncs.get();
    }

    private void sync(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
        syncs.incrementAndGet();
    }
}
