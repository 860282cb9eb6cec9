package org.factdesk.web.desk;

import java.sql.SQLException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Tells a failure for want of a database from all others. */
public final class LostDatabase {
    /** When it is worth trying again, in seconds. */
    public static final int RETRY_SECONDS = 5;

    /** The class "connection exception" of SQLSTATE (ISO/IEC 9075-2). */
    private static final String CONNECTION = "08";

    /** PostgreSQL: shut down by an administrator, crashed, not yet up. */
    private static final Set<String> SHUT_DOWN = Set.of("57P01", "57P02", "57P03");

    /** H2: the file is closed, the connection broken, the database closed, in use elsewhere. */
    private static final Set<Integer> H2_CLOSED = Set.of(90_007, 90_067, 90_098, 90_121, 90_020);

    private static final int DEEPEST = 50;

    private LostDatabase() {}

    /** Whether a failure, or what it was caused by, is that the database does not answer. */
    public static boolean isBehind(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException refused && isLost(refused)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isLost(SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        return state.startsWith(CONNECTION) || SHUT_DOWN.contains(state) || H2_CLOSED.contains(refused.getErrorCode());
    }
}
