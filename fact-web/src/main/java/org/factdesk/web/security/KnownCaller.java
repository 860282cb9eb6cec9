package org.factdesk.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as it reached the outermost proxy that is trusted. */
final class KnownCaller extends HttpServletRequestWrapper {
    private final HttpServletRequest request;
    private final TrustedProxies proxies;

    KnownCaller(HttpServletRequest request, TrustedProxies proxies) {
        super(request);
        this.request = request;
        this.proxies = proxies;
    }

    @Override
    public String getRemoteAddr() {
        return proxies.callerOf(request);
    }

    @Override
    public boolean isSecure() {
        return proxies.isSecure(request);
    }

    @Override
    public String getScheme() {
        return isSecure() ? "https" : "http";
    }
}
