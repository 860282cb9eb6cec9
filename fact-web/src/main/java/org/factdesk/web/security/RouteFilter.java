package org.factdesk.web.security;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.factdesk.account.Account;
import org.factdesk.account.Role;
import org.factdesk.web.desk.SignedIn;

/** Lets a request pass where {@link Routes} says so; sends a person who has not signed in to the sign-in page and back. */
public class RouteFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Where people come to after signing in; whoever administers alone has nothing to do there. */
    private static final Set<String> HOME = Set.of("/", "/index", "/index.xhtml");

    @Inject
    transient SignedIn signedIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isFormOfAnotherSite(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String path = Routes.pathOf(request);
        Optional<Routes.Route> route = Routes.find(path);
        if (route.isPresent() && route.get().isOpen()) {
            chain.doFilter(request, response);
        } else if (Availability.isLost(request)) {
            Availability.refuse(response);
        } else if (signedIn.holdsAdminToken() && needsAdministrator(route)) {
            chain.doFilter(request, response);
        } else if (signedIn.account().isEmpty()) {
            askToSignIn(request, response, path);
        } else if (route.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isAllowed(route.get(), signedIn.account().get())) {
            chain.doFilter(request, response);
        } else if (HOME.contains(path) && signedIn.is(Role.ADMIN)) {
            response.sendRedirect(request.getContextPath() + "/settings");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Browsers say where a request comes from; what changes something must not come from elsewhere. */
    private static boolean isFormOfAnotherSite(HttpServletRequest request) {
        return !"GET".equals(request.getMethod())
                && !"HEAD".equals(request.getMethod())
                && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** The token of the data folder opens what administrators use, and nothing else. */
    private static boolean needsAdministrator(Optional<Routes.Route> route) {
        return route.flatMap(known -> known.access().role())
                .filter(role -> role == Role.ADMIN)
                .isPresent();
    }

    private static boolean isAllowed(Routes.Route route, Account account) {
        return route.access().role().map(account::is).orElse(true);
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        boolean forPeople = !Routes.isForPrograms(path) && "GET".equals(request.getMethod());
        if (!forPeople) {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String asked =
                request.getRequestURI().substring(request.getContextPath().length()) + query;
        String back = "/".equals(asked) ? "" : "?back=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
        response.sendRedirect(request.getContextPath() + "/sign-in" + back);
    }
}
