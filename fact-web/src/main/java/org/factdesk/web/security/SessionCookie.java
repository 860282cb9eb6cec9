package org.factdesk.web.security;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

import org.factdesk.web.desk.PublicAddress;

/**
 * Marks the session's cookie as one that other sites cannot send along with a form, and that goes over HTTPS alone where
 * the person came by it. Not every server takes the mark from web.xml (Payara 6 does not), and none knows of the proxy,
 * so they are put on as the cookie is set.
 */
final class SessionCookie extends HttpServletRequestWrapper {
    private static final String HEADER = "Set-Cookie";
    private static final String MARK = "SameSite";
    private static final String SECURE = "; Secure";

    private final HttpServletResponse response;
    private final boolean secure;

    SessionCookie(HttpServletRequest request, HttpServletResponse response, PublicAddress address) {
        super(request);
        this.response = response;
        this.secure = request.isSecure() || isAskedFor(address, request.getHeader("Host"));
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
        HttpSession session = super.getSession(create);
        if (session != null && session.isNew()) {
            mark();
        }
        return session;
    }

    @Override
    public String changeSessionId() {
        String id = super.changeSessionId();
        mark();
        return id;
    }

    private void mark() {
        List<String> cookies = List.copyOf(response.getHeaders(HEADER));
        if (response.isCommitted() || cookies.stream().allMatch(cookie -> cookie.contains(MARK))) {
            return;
        }
        response.setHeader(HEADER, marked(cookies.get(0)));
        cookies.stream().skip(1).forEach(cookie -> response.addHeader(HEADER, marked(cookie)));
    }

    private String marked(String cookie) {
        String sameSite = cookie.contains(MARK) ? cookie : cookie + "; " + MARK + "=Lax";
        return secure && !sameSite.contains(SECURE) ? sameSite + SECURE : sameSite;
    }

    /** Whether the desk is known to people by an address of HTTPS, and was asked for by that one. */
    private static boolean isAskedFor(PublicAddress address, @Nullable String host) {
        return "https".equals(address.base().getScheme())
                && address.base().getAuthority().equals(host);
    }
}
