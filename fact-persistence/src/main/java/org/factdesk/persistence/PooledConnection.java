package org.factdesk.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;

import org.jspecify.annotations.Nullable;

/** A connection on loan: closing it ends whatever transaction is under way and gives it back. */
final class PooledConnection implements InvocationHandler {
    private static final String NO_LONGER_OPEN = "08003";

    private final Connection connection;
    private final ConnectionPool pool;
    private boolean asLent = true;
    private boolean closed;

    private PooledConnection(Connection connection, ConnectionPool pool) {
        this.connection = connection;
        this.pool = pool;
    }

    /** The connection, on loan from the pool. */
    static Connection of(Connection connection, ConnectionPool pool) {
        return (Connection) Proxy.newProxyInstance(
                PooledConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new PooledConnection(connection, pool));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "close" -> close();
            case "isClosed" -> closed || connection.isClosed();
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "setTransactionIsolation", "setReadOnly", "abort" -> changing(method, arguments);
            default -> call(method, arguments);
        };
    }

    private synchronized @Nullable Object close() throws SQLException {
        if (!closed) {
            closed = true;
            pool.giveBack(connection, asLent && isClean());
        }
        return null;
    }

    /** Whether it could be brought to where it was; one whose other end is gone could not. */
    private boolean isClean() {
        try {
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            return !connection.isClosed();
        } catch (SQLException gone) {
            return false;
        }
    }

    private @Nullable Object changing(Method method, Object @Nullable [] arguments) throws Throwable {
        asLent = false;
        return call(method, arguments);
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        if (closed) {
            throw new SQLNonTransientConnectionException("the connection has been given back", NO_LONGER_OPEN);
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
