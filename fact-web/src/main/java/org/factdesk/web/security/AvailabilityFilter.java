package org.factdesk.web.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.factdesk.web.desk.LostDatabase;

/** Answers 503 where a request fails because the database is away, and nothing else does. */
public class AvailabilityFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted() || !LostDatabase.isBehind(failed)) {
                throw failed;
            }
            response.reset();
            Availability.refuse(response);
        }
    }
}
