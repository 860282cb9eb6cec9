package org.factdesk.web.page;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Claim;
import org.factdesk.document.Document;
import org.factdesk.web.desk.ArticleDesk;
import org.factdesk.web.desk.ClaimDesk;

/** The article in the workshop, its claims and the one chosen: each is fetched once for a request, and every section asks here. */
@RequestScoped
public class WorkshopArticle {
    @Inject
    WorkshopPlace place;

    @Inject
    ArticleDesk articles;

    @Inject
    ClaimDesk desk;

    private @Nullable Document document;
    private @Nullable List<Claim> claims;
    private @Nullable Claim current;

    /** The article. */
    Document document() {
        if (document == null) {
            document = articles.article(place.articleId());
        }
        return document;
    }

    /** Its claims, in reading order. */
    List<Claim> claims() {
        if (claims == null) {
            claims = desk.of(document().id());
        }
        return claims;
    }

    /** The claim chosen; empty where none is. */
    Optional<Claim> current() {
        if (current == null) {
            current = place.claimId().map(desk::claim).orElse(null);
        }
        return Optional.ofNullable(current);
    }

    /** The article that a claim was made in. */
    Document of(Claim claim) {
        return claim.article().equals(document().id()) ? document() : articles.article(claim.article());
    }
}
