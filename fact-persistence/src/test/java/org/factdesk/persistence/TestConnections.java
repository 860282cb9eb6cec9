package org.factdesk.persistence;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;

import javax.sql.DataSource;

/** One connection for each thread, kept open between transactions; counts the statements prepared or made on them. */
final class TestConnections implements DataSource, AutoCloseable {
    private final DataSource source;
    private final AtomicLong statements = new AtomicLong();
    private final Queue<String> prepared = new ConcurrentLinkedQueue<>();
    private volatile boolean refusing;
    private final Map<Thread, Connection> open = new ConcurrentHashMap<>();

    TestConnections(DataSource source) {
        this.source = source;
    }

    /** From now on the database seems to be away, or no longer. */
    void refuse(boolean away) {
        refusing = away;
    }

    /** The statements prepared since this was last asked, in their order. */
    List<String> prepared() {
        List<String> since = new ArrayList<>();
        for (String statement = prepared.poll(); statement != null; statement = prepared.poll()) {
            since.add(statement);
        }
        return since;
    }

    long statements() {
        return statements.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (refusing) {
            throw new SQLException("the database is away", ConnectionPool.NO_CONNECTION);
        }
        Connection connection = open.get(Thread.currentThread());
        if (connection == null) {
            connection = source.getConnection();
            open.put(Thread.currentThread(), connection);
        }
        return counted(connection);
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : open.values()) {
            connection.close();
        }
        open.clear();
    }

    private Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                TestConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> call(connection, method, arguments));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.factdesk.persistence.counting");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }

    private Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("close")) {
            return null;
        }
        if (method.getName().equals("prepareStatement")) {
            prepared.add((String) arguments[0]);
        }
        if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
            statements.incrementAndGet();
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
