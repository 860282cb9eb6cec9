package org.factdesk.web.page;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Says what went wrong and what to do, by the status of the answer: a page for people, problem details (RFC 9457) for
 * programs. Stands on nothing that may itself have failed: no Faces, no store.
 */
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 413, 503);

    @Inject
    transient PageLanguage language;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        boolean forPrograms = path.startsWith(request.getContextPath() + "/api/");
        response.setStatus(status);
        response.setCharacterEncoding("UTF-8");
        response.setContentType(forPrograms ? "application/problem+json" : "text/html");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        response.getWriter().write(forPrograms ? json(status) : page(request.getContextPath(), status));
    }

    private String json(int status) {
        return "{\"type\":\"about:blank\",\"status\":" + status + ",\"title\":\"" + word(status, "") + "\"}";
    }

    private String page(String context, int status) {
        return "<!DOCTYPE html><html lang=\"" + language.getCode() + "\"><head><meta charset=\"UTF-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<title>" + word(status, "") + " · Factdesk</title>"
                + "<link rel=\"stylesheet\" href=\"" + context
                + "/jakarta.faces.resource/factdesk.css.xhtml?ln=factdesk\"></head>"
                + "<body class=\"narrow\"><header class=\"top\"><a class=\"brand\" href=\"" + context
                + "/\">Factdesk</a></header>"
                + "<main><h1>" + word(status, "") + "</h1><p>" + word(status, ".what") + "</p>"
                + "<p><a href=\"" + context + "/\">" + language.word("error.desk", List.of())
                + "</a></p></main></body></html>";
    }

    private String word(int status, String part) {
        return language.word("error." + (KNOWN.contains(status) ? status : 500) + part, List.of());
    }

    private static int status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer known ? known : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
