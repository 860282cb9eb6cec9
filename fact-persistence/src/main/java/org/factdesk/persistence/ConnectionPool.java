package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * The open connections to one database, each used again and again, so many at most at once. Whoever finds none free waits for
 * two seconds. A connection that has been idle is asked whether it still lives before it is handed out; where one does not,
 * the other idle ones are not trusted either: when a database was away and is back, work goes on by itself.
 */
final class ConnectionPool implements AutoCloseable {
    /** SQLSTATE "client unable to establish a connection", by which callers know a lost database. */
    static final String NO_CONNECTION = "08001";

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration TRUSTED_FOR = Duration.ofMillis(250);
    private static final Duration LONGEST_IDLE = Duration.ofMinutes(10);
    private static final int LIFE_SIGN_SECONDS = 1;

    private final Opening opening;
    private final int size;
    private final Semaphore free;
    private final Deque<Idle> idle = new ArrayDeque<>();
    private boolean closed;

    /**
     * A pool without a connection yet.
     *
     * @param size how many connections are open at most
     */
    ConnectionPool(int size, Opening opening) {
        this.size = size;
        this.free = new Semaphore(size, true);
        this.opening = opening;
    }

    /**
     * A connection for the caller alone, who closes it; in the mode in which a new one would be.
     *
     * @throws SQLException where the database does not answer, or no connection becomes free in two seconds
     */
    Connection take() throws SQLException {
        if (!hasPlace()) {
            throw new SQLTransientConnectionException(
                    "all " + size + " connections are in use (FACTDESK_DB_POOL)", NO_CONNECTION);
        }
        try {
            return PooledConnection.of(living(), this);
        } catch (SQLException | RuntimeException refused) {
            free.release();
            throw refused;
        }
    }

    /** Takes back what {@link #take} gave; one that is no longer usable is not kept. */
    void giveBack(Connection connection, boolean usable) throws SQLException {
        try {
            if (!usable || !keep(connection)) {
                connection.close();
            }
        } finally {
            free.release();
        }
    }

    /** How many connections are handed out. */
    int inUse() {
        return size - free.availablePermits();
    }

    /** How many may be open at once. */
    int size() {
        return size;
    }

    /** Closes what is idle; what is still in use is closed when it comes back. */
    @Override
    public void close() throws SQLException {
        Deque<Idle> left = new ArrayDeque<>();
        synchronized (idle) {
            closed = true;
            left.addAll(idle);
            idle.clear();
        }
        for (Idle one : left) {
            one.connection.close();
        }
    }

    private boolean hasPlace() throws SQLException {
        try {
            return free.tryAcquire(LONGEST_WAIT.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("stopped while waiting for a connection", NO_CONNECTION, stopped);
        }
    }

    private Connection living() throws SQLException {
        Idle last = last();
        if (last == null) {
            return opening.open();
        }
        if (last.isYoungerThan(TRUSTED_FOR) || last.connection.isValid(LIFE_SIGN_SECONDS)) {
            return last.connection;
        }
        last.drop();
        distrust();
        return opening.open();
    }

    private void distrust() throws SQLException {
        for (Idle other = last(); other != null; other = last()) {
            other.drop();
        }
    }

    private @Nullable Idle last() {
        synchronized (idle) {
            return idle.pollFirst();
        }
    }

    private boolean keep(Connection connection) throws SQLException {
        synchronized (idle) {
            if (closed) {
                return false;
            }
            idle.addFirst(new Idle(connection, System.nanoTime()));
        }
        retireOldest();
        return true;
    }

    /** One stays open whatever its age: H2 closes its file with the last one. */
    private void retireOldest() throws SQLException {
        Idle retired = oldestTooOld();
        if (retired != null) {
            retired.connection.close();
        }
    }

    private @Nullable Idle oldestTooOld() {
        synchronized (idle) {
            Idle oldest = idle.peekLast();
            return oldest == null || idle.size() == 1 || oldest.isYoungerThan(LONGEST_IDLE) ? null : idle.pollLast();
        }
    }

    /** How a new connection is made. */
    interface Opening {
        Connection open() throws SQLException;
    }

    private record Idle(Connection connection, long sinceNanos) {
        boolean isYoungerThan(Duration age) {
            return System.nanoTime() - sinceNanos < age.toNanos();
        }

        /** Without a word to the other side, which might not listen. */
        void drop() throws SQLException {
            connection.abort(Runnable::run);
            connection.close();
        }
    }
}
