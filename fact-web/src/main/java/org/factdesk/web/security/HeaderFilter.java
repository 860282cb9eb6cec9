package org.factdesk.web.security;

import java.io.IOException;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.factdesk.web.desk.PublicAddress;

/**
 * Sets the headers every answer carries, and refuses the request parameters that the page framework's known holes are
 * reached through. A page's own content security policy, with the nonce of its scripts, replaces the strict one set here.
 */
public class HeaderFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String POLICY = "Content-Security-Policy";
    private static final Set<String> REFUSED = Set.of("jfwid", "loc", "con");

    @Inject
    transient TrustedProxies proxies;

    @Inject
    transient PublicAddress address;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        guard(request, response);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request, new OnePolicy(response));
            return;
        }
        if (FormSize.isTooLarge(request)) {
            FormSize.swallow(request);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (request.getParameterMap().keySet().stream().anyMatch(REFUSED::contains)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        HttpServletRequest known = new KnownCaller(request, proxies);
        chain.doFilter(new SessionCookie(known, response, address), new OnePolicy(response));
    }

    private static void guard(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!Routes.isResource(Routes.pathOf(request))) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** A response whose content security policy is replaced, not added to: two policies would both hold. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
