package org.factdesk.web.running;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Leads the test runner past the filter that would turn it back, and nobody else. */
public class RunnerGate extends HttpFilter {
    static final String RUNNER = "/ArquillianServletRunnerEE9";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().equals(RUNNER)) {
            request.getServletContext().getNamedDispatcher(RUNNER.substring(1)).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
