package org.factdesk.web.page;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Says what went wrong and what to do, by the status of the answer. */
@Named
@RequestScoped
public class ErrorPage {
    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 413, 503);

    @Inject
    HttpServletRequest request;

    @Inject
    PageLanguage language;

    /** What went wrong. */
    public String getTitle() {
        return language.word("error." + status(), List.of());
    }

    /** What to do. */
    public String getWhat() {
        return language.word("error." + status() + ".what", List.of());
    }

    private String status() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer known && KNOWN.contains(known) ? known.toString() : "500";
    }
}
