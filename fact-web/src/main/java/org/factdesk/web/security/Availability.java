package org.factdesk.web.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.factdesk.web.desk.LostDatabase;

/** What is answered while the database is away: 503, and to try again soon. */
final class Availability {
    private static final String LOST = "factdesk.database-lost";

    private Availability() {}

    /** Notes on a request that nobody can be known now, for want of a database. */
    static void lost(HttpServletRequest request) {
        request.setAttribute(LOST, true);
    }

    static boolean isLost(HttpServletRequest request) {
        return request.getAttribute(LOST) != null;
    }

    static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", String.valueOf(LostDatabase.RETRY_SECONDS));
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
