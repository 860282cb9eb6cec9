package org.factdesk.persistence;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The desk's database as the environment names it: an H2 file, or PostgreSQL. The server makes one by name and pools
 * its connections; it reads its settings itself, so that the same WAR runs everywhere.
 *
 * <p>On H2 a commit returns when what it wrote is on the disk, not before.
 */
public final class EnvDataSource implements DataSource {
    /** A request on a lost database fails within five seconds: a life sign, a new connection and its first answer. */
    private static final int CONNECT_SECONDS = 2;

    private static final int ANSWER_SECONDS = 4;

    private static final Preparation PREPARATION = new Preparation();
    private static final Map<DatabaseSettings, ConnectionPool> POOLS = new ConcurrentHashMap<>();

    private final DatabaseSettings settings;
    private final DataSource driver;
    private final Checkpoints checkpoints = new Checkpoints();
    private final boolean pooled;

    /**
     * The database that the process's environment names, with one pool for the whole process. Its first connection waits
     * until the database answers and holds the desk's tables.
     *
     * @throws IllegalStateException where the environment names none that can be used, saying why in one sentence
     */
    public EnvDataSource() {
        this(DatabaseSettings.of(System.getenv()), ANSWER_SECONDS, true);
    }

    private EnvDataSource(DatabaseSettings settings, int answerSeconds, boolean pooled) {
        this.settings = settings;
        this.driver = settings.isH2() ? h2(settings) : postgresql(settings, answerSeconds);
        this.pooled = pooled;
    }

    /** The database as it is, with whatever tables it holds; each connection is a new one and waits as long as it takes. */
    static EnvDataSource of(DatabaseSettings settings) {
        return new EnvDataSource(settings, 0, false);
    }

    /** The pools of this process, of which a running desk has one. */
    static Collection<ConnectionPool> pools() {
        return List.copyOf(POOLS.values());
    }

    /** Connections as a running desk has them, which do not wait long for an answer. */
    static ConnectionPool pool(DatabaseSettings settings) {
        return new ConnectionPool(settings.poolSize(), new EnvDataSource(settings, ANSWER_SECONDS, false));
    }

    /** Closes this process's idle connections, the last of which closes an H2 file. */
    static void closePools() {
        POOLS.values().forEach(ConnectionPool::close);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!pooled) {
            return open();
        }
        PREPARATION.require(settings);
        return POOLS.computeIfAbsent(settings, EnvDataSource::pool).take();
    }

    /** Whatever user and password a server hands over, those of the environment count. */
    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return driver.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        driver.setLogWriter(out);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return driver.getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        driver.setLoginTimeout(seconds);
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return Logger.getLogger("org.factdesk.persistence");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(driver) ? type.cast(driver) : driver.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(driver) || driver.isWrapperFor(type);
    }

    DatabaseSettings settings() {
        return settings;
    }

    Checkpoints checkpoints() {
        return checkpoints;
    }

    private Connection open() throws SQLException {
        return settings.isH2() ? DurableConnection.of(driver.getConnection(), checkpoints) : driver.getConnection();
    }

    private static DataSource h2(DatabaseSettings settings) {
        makeFolderOf(settings.url());
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(settings.url());
        source.setUser(settings.user());
        source.setPassword(settings.password());
        return source;
    }

    /** EclipseLink binds an absent UUID as an absent string; the server finds its type out itself. */
    private static DataSource postgresql(DatabaseSettings settings, int answerSeconds) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(answerSeconds);
        source.setTcpKeepAlive(true);
        source.setApplicationName("factdesk");
        source.setStringType("unspecified");
        source.setUrl(settings.url());
        source.setUser(settings.user());
        source.setPassword(settings.password());
        return source;
    }

    private static void makeFolderOf(String url) {
        if (!url.startsWith("jdbc:h2:file:")) {
            return;
        }
        String file = url.substring("jdbc:h2:file:".length())
                .split("(?<!\\\\);", 2)[0]
                .replace("\\;", ";");
        Path folder = Path.of(file).toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UnusableSettingException("The folder " + folder + " cannot be made or written.", refused);
        }
    }
}
