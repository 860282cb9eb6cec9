package org.factdesk.persistence;

import java.sql.SQLException;

import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why a database cannot be used. */
final class Unreachable {
    private static final String CONNECTION_CLASS = "08";
    private static final String STARTING_UP = "57P03";
    private static final String REFUSED_CLASS = "28";
    private static final String NO_SUCH_DATABASE = "3D000";

    private Unreachable() {}

    /** Whether waiting can help: nobody answers yet, or the database is still starting. */
    static boolean mayAnswerLater(SQLException refused) {
        return isOf(CONNECTION_CLASS, refused.getSQLState()) || STARTING_UP.equals(refused.getSQLState());
    }

    static DatabaseUnavailableException describe(DatabaseSettings settings, SQLException refused) {
        return new DatabaseUnavailableException(sentence(settings, refused), refused);
    }

    private static String sentence(DatabaseSettings settings, SQLException refused) {
        String url = settings.shownUrl();
        if (refused.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return "The database " + url
                    + " is in use by another Factdesk; stop that one or choose another data folder.";
        }
        if (isOf(REFUSED_CLASS, refused.getSQLState())) {
            return "The database " + url + " refuses the user \"" + settings.user()
                    + "\": check FACTDESK_DB_USER and FACTDESK_DB_PASSWORD.";
        }
        if (NO_SUCH_DATABASE.equals(refused.getSQLState())) {
            return "The server has no database of the name in " + url + ": create it or correct FACTDESK_DB_URL.";
        }
        if (mayAnswerLater(refused)) {
            return "The database " + url + " did not answer within "
                    + settings.longestWait().toSeconds()
                    + " seconds: check FACTDESK_DB_URL and that the database is running.";
        }
        return "The database " + url + " cannot be opened: " + firstLine(refused.getMessage());
    }

    private static boolean isOf(String sqlStateClass, @Nullable String sqlState) {
        return sqlState != null && sqlState.startsWith(sqlStateClass);
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? "no reason was given"
                : message.lines().findFirst().orElse("no reason was given");
    }
}
