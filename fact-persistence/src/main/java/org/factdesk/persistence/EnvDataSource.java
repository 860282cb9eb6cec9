package org.factdesk.persistence;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
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
    private static final int CONNECT_SECONDS = 3;

    private static final Preparation PREPARATION = new Preparation();

    private final DatabaseSettings settings;
    private final Preparing preparing;
    private final DataSource driver;
    private final Checkpoints checkpoints = new Checkpoints();

    /**
     * The database that the process's environment names. Its first connection waits until the database answers and holds
     * the desk's tables.
     *
     * @throws IllegalStateException where the environment names none that can be used, saying why in one sentence
     */
    public EnvDataSource() {
        this(DatabaseSettings.of(System.getenv()), PREPARATION::require);
    }

    private EnvDataSource(DatabaseSettings settings, Preparing preparing) {
        this.settings = settings;
        this.preparing = preparing;
        this.driver = settings.isH2() ? h2(settings) : postgresql(settings);
    }

    /** The database as it is, with whatever tables it holds. */
    static EnvDataSource of(DatabaseSettings settings) {
        return new EnvDataSource(settings, unprepared -> {});
    }

    @Override
    public Connection getConnection() throws SQLException {
        preparing.require(settings);
        return settings.isH2() ? DurableConnection.of(driver.getConnection(), checkpoints) : driver.getConnection();
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

    private static DataSource h2(DatabaseSettings settings) {
        makeFolderOf(settings.url());
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(settings.url());
        source.setUser(settings.user());
        source.setPassword(settings.password());
        return source;
    }

    /** EclipseLink binds an absent UUID as an absent string; the server finds its type out itself. */
    private static DataSource postgresql(DatabaseSettings settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(CONNECT_SECONDS);
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

    /** What comes before a connection. */
    private interface Preparing {
        void require(DatabaseSettings settings) throws SQLException;
    }
}
