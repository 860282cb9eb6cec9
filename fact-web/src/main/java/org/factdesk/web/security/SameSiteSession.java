package org.factdesk.web.security;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Marks the session's cookie as one that other sites cannot send along with a form. Not every server takes the mark from
 * web.xml (Payara 6 does not), so it is put on as the cookie is set.
 */
final class SameSiteSession extends HttpServletRequestWrapper {
    private static final String HEADER = "Set-Cookie";
    private static final String MARK = "SameSite";

    private final HttpServletResponse response;

    SameSiteSession(HttpServletRequest request, HttpServletResponse response) {
        super(request);
        this.response = response;
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

    private static String marked(String cookie) {
        return cookie.contains(MARK) ? cookie : cookie + "; " + MARK + "=Lax";
    }
}
