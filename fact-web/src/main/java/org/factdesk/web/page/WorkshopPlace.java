package org.factdesk.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.factdesk.claim.ClaimId;
import org.factdesk.document.DocumentId;
import org.factdesk.web.desk.NotFoundException;

/** Where in the workshop a person is: article, claim and source, all in the address, so that each place has its own. */
@Named("place")
@RequestScoped
public class WorkshopPlace {
    @Inject
    HttpServletRequest request;

    @Inject
    Redirect redirect;

    DocumentId articleId() {
        return id("article", DocumentId::parse).orElseThrow(() -> new NotFoundException("article", ""));
    }

    Optional<ClaimId> claimId() {
        return id("claim", ClaimId::parse);
    }

    Optional<DocumentId> sourceId() {
        return id("source", DocumentId::parse);
    }

    /** The article as the address names it. */
    public String getArticle() {
        return parameter("article");
    }

    /** The claim as the address names it; blank where none is chosen. */
    public String getClaim() {
        return parameter("claim");
    }

    /** The source as the address names it; blank where none is open. */
    public String getSource() {
        return parameter("source");
    }

    /** Whether long lists are wanted whole. */
    public boolean isAll() {
        return parameter("all").equals("true");
    }

    /** Goes on in the same article, at that claim and source, saying what was done. */
    void goOn(String claim, String source, String done, String anchor) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("article", getArticle());
        parameters.put("claim", claim);
        parameters.put("source", source);
        parameters.put("done", done);
        redirect.to("/workshop", parameters, anchor);
    }

    private <T> Optional<T> id(String name, Function<String, T> parser) {
        String typed = parameter(name);
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(parser.apply(typed));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException(name, typed);
        }
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
