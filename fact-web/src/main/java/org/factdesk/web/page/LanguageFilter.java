package org.factdesk.web.page;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.factdesk.text.Language;

/** Takes {@code ?lang=fr} or {@code ?lang=en} on any page as a choice of language, remembers it and shows the page. */
public class LanguageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "lang";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Language> choice =
                Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(Language::parse);
        if (choice.isEmpty() || !"GET".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        response.addCookie(cookie(request, choice.get()));
        String query = otherParameters(request);
        response.sendRedirect(request.getRequestURI() + (query.isEmpty() ? "" : "?" + query));
    }

    private static Cookie cookie(HttpServletRequest request, Language language) {
        Cookie cookie = new Cookie(PageLanguage.COOKIE, language.code());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        return cookie;
    }

    private static String otherParameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(PARAMETER))
                .flatMap(parameter ->
                        Arrays.stream(parameter.getValue()).map(value -> Map.entry(parameter.getKey(), value)))
                .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
