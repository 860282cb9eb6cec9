package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/**
 * The open connections to one database, each used again and again, so many at most at once. Whoever finds none free waits for
 * two seconds. A connection that has been idle is asked whether it still lives before it is handed out: when a database was
 * away and is back, work goes on by itself.
 */
final class ConnectionPool implements AutoCloseable {
    /** SQLSTATE "client unable to establish a connection", by which callers know a lost database. */
    static final String NO_CONNECTION = "08001";

    private static final long LONGEST_WAIT_SECONDS = 2;
    private static final long LIFE_SIGN_SECONDS = 1;
    private static final long LONGEST_IDLE_MINUTES = 10;

    private final HikariDataSource connections;

    /**
     * A pool without a connection yet.
     *
     * @param size how many connections are open at most
     * @param source where new ones come from
     */
    ConnectionPool(int size, DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("factdesk");
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        // H2 closes its file with the last connection.
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(LONGEST_WAIT_SECONDS));
        config.setValidationTimeout(TimeUnit.SECONDS.toMillis(LIFE_SIGN_SECONDS));
        config.setIdleTimeout(TimeUnit.MINUTES.toMillis(LONGEST_IDLE_MINUTES));
        connections = new HikariDataSource(config);
    }

    /**
     * A connection for the caller alone, who closes it; in the mode in which a new one would be.
     *
     * @throws SQLException with an SQLSTATE of class 08 where the database does not answer, or no connection becomes free in
     *     two seconds
     */
    Connection take() throws SQLException {
        try {
            return connections.getConnection();
        } catch (SQLTransientConnectionException none) {
            throw new SQLTransientConnectionException(
                    "No connection came free: " + inUse() + " of " + size() + " are in use (FACTDESK_DB_POOL)",
                    NO_CONNECTION,
                    none);
        }
    }

    /** How many connections are handed out. */
    int inUse() {
        return connections.getHikariPoolMXBean().getActiveConnections();
    }

    /** How many may be open at once. */
    int size() {
        return connections.getMaximumPoolSize();
    }

    /** Closes what is idle, and what is still in use after a while. */
    @Override
    public void close() {
        connections.close();
    }
}
