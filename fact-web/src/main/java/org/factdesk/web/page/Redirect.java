package org.factdesk.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Sends the browser on after a deed, so that reloading the page does not do it again. */
@RequestScoped
class Redirect {
    @Inject
    FacesContext faces;

    /** Goes to a page of the desk, with parameters and without an anchor. */
    void to(String page, Map<String, String> parameters) {
        to(page, parameters, "");
    }

    /**
     * Goes to a page of the desk.
     *
     * @param page its path, from a slash
     * @param parameters the query; blank values are left out
     * @param anchor the element to show, without the hash; empty for none
     */
    void to(String page, Map<String, String> parameters, String anchor) {
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isBlank())
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        go(page + (query.isEmpty() ? "" : "?" + query) + (anchor.isEmpty() ? "" : "#" + anchor));
    }

    /** Goes where the person was going before signing in; to the desk where that is no page of ours. */
    void back(String typed) {
        boolean ours = typed.startsWith("/")
                && !typed.startsWith("//")
                && typed.chars().noneMatch(c -> c < ' ' || c == '\\');
        go(ours ? typed : "/");
    }

    private void go(String address) {
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + address);
        } catch (IOException gone) {
            throw new UncheckedIOException("the browser went away", gone);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
