package org.factdesk.web.security;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.factdesk.account.Role;

/**
 * Which role a route needs. The list is read from the top; a route that is on no line is refused to everybody, so that a
 * new page is closed until somebody opens it here.
 */
public final class Routes {
    private static final List<Route> ROUTES = List.of(
            Route.open("/sign-in"),
            Route.open("/welcome"),
            Route.open("/jakarta.faces.resource/**"),
            Route.open("/favicon.ico"),
            Route.needs("/", Role.WRITER),
            Route.needs("/index", Role.WRITER),
            Route.needs("/new-article", Role.WRITER),
            Route.needs("/workshop", Role.WRITER),
            Route.needs("/report", Role.WRITER),
            Route.signedIn("/account"),
            Route.needs("/settings", Role.ADMIN),
            Route.needs("/health/**", Role.ADMIN),
            Route.needs("/health", Role.ADMIN),
            Route.needs("/metrics", Role.ADMIN),
            Route.needs("/api/v1/admin/**", Role.ADMIN),
            Route.needs("/rules", Role.EDITOR),
            Route.needs("/api/v1/erasures", Role.ADMIN),
            Route.needs("/api/v1/erasures/**", Role.ADMIN),
            Route.needs("/api/v1/**", Role.WRITER));

    private Routes() {}

    /** The rule for a path of the application, or empty where there is none and nobody may pass. */
    static Optional<Route> find(String path) {
        return ROUTES.stream().filter(route -> route.covers(path)).findFirst();
    }

    /** The rules, in the order they are read. */
    static List<Route> all() {
        return ROUTES;
    }

    /** The path within the application, without path parameters. */
    static String pathOf(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.isEmpty() ? "/" : path;
    }

    /** Whether programs ask here, by a key and not by a session; they are told in data what is wrong, not in a page. */
    static boolean isForPrograms(String path) {
        return path.startsWith("/api/")
                || path.equals("/health")
                || path.startsWith("/health/")
                || path.equals("/metrics");
    }

    /** Whether the path is a style, script or image of the pages. */
    static boolean isResource(String path) {
        return path.startsWith("/jakarta.faces.resource/") || path.equals("/favicon.ico");
    }

    /**
     * One line of the list.
     *
     * @param pattern a path, or a path and all below it with {@code /**}
     * @param access what it takes to pass
     */
    record Route(String pattern, Access access) {
        static Route open(String pattern) {
            return new Route(pattern, new Access(false, Optional.empty()));
        }

        static Route signedIn(String pattern) {
            return new Route(pattern, new Access(true, Optional.empty()));
        }

        static Route needs(String pattern, Role role) {
            return new Route(pattern, new Access(true, Optional.of(role)));
        }

        boolean covers(String path) {
            if (pattern.endsWith("/**")) {
                return path.startsWith(pattern.substring(0, pattern.length() - 2));
            }
            return path.equals(pattern) || path.equals(pattern + ".xhtml");
        }

        boolean isOpen() {
            return !access.signIn();
        }
    }

    /**
     * What it takes to pass.
     *
     * @param signIn whether somebody must have signed in
     * @param role the role needed; empty where any will do
     */
    record Access(boolean signIn, Optional<Role> role) {}
}
