package org.factdesk.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;

/**
 * A connection to H2 whose commits return when what they wrote is on the disk. Commits of transactions that wrote nothing
 * cost nothing.
 */
final class DurableConnection implements InvocationHandler {
    private final Connection connection;
    private final Checkpoints checkpoints;
    private boolean wrote;

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
            case "rollback" -> rollback(method, arguments);
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
        Object answer = call(connection, method, arguments);
        if (wrote && (method.getName().equals("commit") || connection.getAutoCommit())) {
            wrote = false;
            checkpoints.after(connection);
        }
        return answer;
    }

    /** One that goes back to a savepoint leaves what was written before. */
    private @Nullable Object rollback(Method method, Object @Nullable [] arguments) throws Throwable {
        Object answer = call(connection, method, arguments);
        wrote = wrote && method.getParameterCount() > 0;
        return answer;
    }

    private <S extends Statement> S statement(Class<S> type, Method method, Object @Nullable [] arguments)
            throws Throwable {
        Object statement = call(connection, method, arguments);
        return proxy(type, (proxy, asked, with) -> run(statement, asked, with));
    }

    /** A statement outside a transaction commits by itself. */
    private @Nullable Object run(Object statement, Method method, Object @Nullable [] arguments) throws Throwable {
        if (!mayWrite(method.getName())) {
            return call(statement, method, arguments);
        }
        wrote = true;
        Object answer = call(statement, method, arguments);
        if (connection.getAutoCommit()) {
            wrote = false;
            checkpoints.after(connection);
        }
        return answer;
    }

    private static boolean mayWrite(String method) {
        return method.startsWith("execute") && !method.equals("executeQuery");
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
