package org.factdesk.web.api;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.factdesk.web.desk.LostDatabase;
import org.factdesk.web.desk.Pulse;

/**
 * {@code /health/live} says that this process answers and asks nobody; {@code /health/ready} asks the database, and is
 * 503 where it does not answer at once. Both are closed to everybody but administrators and the data folder's token.
 */
public class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Pulse pulse;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = String.valueOf(request.getPathInfo());
        if (asked.equals("/live")) {
            answer(response, true);
        } else if (asked.equals("/ready")) {
            answer(response, pulse.isFelt());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void answer(HttpServletResponse response, boolean up) throws IOException {
        if (!up) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", String.valueOf(LostDatabase.RETRY_SECONDS));
        }
        response.setContentType("application/json");
        response.getWriter().write(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\",\"database\":\"no answer\"}");
    }
}
