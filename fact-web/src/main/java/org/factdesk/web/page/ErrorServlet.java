package org.factdesk.web.page;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.factdesk.web.desk.LostDatabase;

/**
 * Says what went wrong and what to do, by the status of the answer: a page for people, problem details (RFC 9457) for
 * programs. Stands on nothing that may itself have failed: no Faces, no store.
 */
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/health", "/metrics");
    private static final int SECONDS = LostDatabase.RETRY_SECONDS;
    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 413, 503);

    @Inject
    transient PageLanguage language;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        boolean forPrograms = FOR_PROGRAMS.stream().anyMatch(own -> path.startsWith(request.getContextPath() + own));
        response.setStatus(status);
        response.setCharacterEncoding("UTF-8");
        response.setContentType(forPrograms ? "application/problem+json" : "text/html");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        response.getWriter().write(forPrograms ? json(status) : page(request, path, status));
    }

    private String json(int status) {
        return "{\"type\":\"about:blank\",\"status\":" + status + ",\"title\":\"" + word(status, "") + "\"}";
    }

    private String page(HttpServletRequest request, String path, int status) {
        String context = request.getContextPath();
        return "<!DOCTYPE html><html lang=\"" + language.getCode() + "\"><head><meta charset=\"UTF-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + (isWorthAnother(request, status) ? "<meta http-equiv=\"refresh\" content=\"" + SECONDS + "\">" : "")
                + "<title>" + word(status, "") + " · Factdesk</title>"
                + "<link rel=\"stylesheet\" href=\"" + context
                + "/jakarta.faces.resource/factdesk.css.xhtml?ln=factdesk\"></head>"
                + "<body class=\"narrow\"><header class=\"top\"><a class=\"brand\" href=\"" + context
                + "/\">Factdesk</a></header>"
                + "<main><h1>" + word(status, "") + "</h1><p>" + word(status, ".what") + "</p>"
                + again(request, path, status) + "<p><a href=\"" + context + "/\">"
                + language.word("error.desk", List.of())
                + "</a></p></main></body></html>";
    }

    /** A page that was asked for comes by itself when the database is back. */
    private static boolean isWorthAnother(HttpServletRequest request, int status) {
        return status == HttpServletResponse.SC_SERVICE_UNAVAILABLE && "GET".equals(request.getMethod());
    }

    private String again(HttpServletRequest request, String path, int status) {
        if (status != HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            return "";
        }
        SendAgain form = SendAgain.of(request, path);
        return form.isPossible()
                ? "<p>" + language.word("error.503.kept", List.of()) + "</p>"
                        + form.html(language.word("error.503.again", List.of()))
                : "";
    }

    private String word(int status, String part) {
        return language.word("error." + (KNOWN.contains(status) ? status : 500) + part, List.of());
    }

    private static int status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer known ? known : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
