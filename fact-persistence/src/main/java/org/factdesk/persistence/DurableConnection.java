package org.factdesk.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;

/**
 * A connection to H2 whose commits return when what they wrote is on the disk. Commits of transactions that wrote nothing
 * cost nothing.
 */
final class DurableConnection implements InvocationHandler {
    private static final String WROTE =
            "select contains_uncommitted from information_schema.sessions where session_id = session_id()";

    private final Connection connection;
    private final Checkpoints checkpoints;

    private DurableConnection(Connection connection, Checkpoints checkpoints) {
        this.connection = connection;
        this.checkpoints = checkpoints;
    }

    /** The connection, with commits that wait for the disk. */
    static Connection of(Connection connection, Checkpoints checkpoints) {
        return proxy(Connection.class, new DurableConnection(connection, checkpoints));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "commit", "setAutoCommit" -> ending(method, arguments);
            case "createStatement" -> statement(Statement.class, method, arguments);
            case "prepareStatement" -> statement(PreparedStatement.class, method, arguments);
            case "prepareCall" -> statement(CallableStatement.class, method, arguments);
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> call(connection, method, arguments);
        };
    }

    /** Both end the transaction under way: one always, the other where it switches the mode. */
    private @Nullable Object ending(Method method, Object @Nullable [] arguments) throws Throwable {
        boolean wrote = hasWritten();
        Object answer = call(connection, method, arguments);
        if (wrote && !hasWritten()) {
            checkpoints.after(connection);
        }
        return answer;
    }

    private boolean hasWritten() throws SQLException {
        if (connection.getAutoCommit()) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WROTE)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private <S extends Statement> S statement(Class<S> type, Method method, Object @Nullable [] arguments)
            throws Throwable {
        Object statement = call(connection, method, arguments);
        return proxy(type, (proxy, asked, with) -> run(statement, asked, with));
    }

    /** A statement outside a transaction commits by itself. */
    private @Nullable Object run(Object statement, Method method, Object @Nullable [] arguments) throws Throwable {
        Object answer = call(statement, method, arguments);
        boolean mayWrite =
                method.getName().startsWith("execute") && !method.getName().equals("executeQuery");
        if (mayWrite && connection.getAutoCommit()) {
            checkpoints.after(connection);
        }
        return answer;
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(DurableConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
