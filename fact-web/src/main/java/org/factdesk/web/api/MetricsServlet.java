package org.factdesk.web.api;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.factdesk.saving.StoreLoad;
import org.factdesk.web.desk.Tally;

/** {@code /metrics}: what the desk has done since its start, in the text format of Prometheus (version 0.0.4). */
public class MetricsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final double NANOS = 1e9;

    @Inject
    transient Tally tally;

    @Inject
    transient StoreLoad store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        PrintWriter out = response.getWriter();
        counter(out, "factdesk_saves_total", "Transactions that changed something and were kept.", tally.saves());
        counter(out, "factdesk_conflicts_total", "Saves that somebody else had overtaken.", tally.conflicts());
        counter(out, "factdesk_extractions_total", "Texts that figures were looked for in.", tally.extractions());
        time(out, "factdesk_extraction_seconds_total", "The time that took.", tally.extractionTime());
        requests(out);
        gauge(out, "factdesk_db_connections_in_use", "Database connections in use.", store.connectionsInUse());
        gauge(out, "factdesk_db_connections_allowed", "How many may be.", store.connectionsAllowed());
        time(out, "factdesk_request_seconds_total", "The time that all requests took.", tally.requestTime());
    }

    private void requests(PrintWriter out) {
        head(out, "factdesk_requests_total", "Requests by the class of their status.", "counter");
        for (int status = 1; status <= 5; status++) {
            line(out, "factdesk_requests_total{status=\"" + status + "xx\"}", String.valueOf(tally.requests(status)));
        }
    }

    private static void counter(PrintWriter out, String name, String what, long value) {
        head(out, name, what, "counter");
        line(out, name, String.valueOf(value));
    }

    private static void gauge(PrintWriter out, String name, String what, long value) {
        head(out, name, what, "gauge");
        line(out, name, String.valueOf(value));
    }

    private static void time(PrintWriter out, String name, String what, Duration value) {
        head(out, name, what, "counter");
        line(out, name, String.valueOf(value.toNanos() / NANOS));
    }

    private static void head(PrintWriter out, String name, String what, String type) {
        out.print("# HELP " + name + " " + what + "\n# TYPE " + name + " " + type + "\n");
    }

    private static void line(PrintWriter out, String name, String value) {
        out.print(name + " " + value + "\n");
    }
}
