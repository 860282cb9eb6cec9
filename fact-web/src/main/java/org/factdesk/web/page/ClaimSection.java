package org.factdesk.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.factdesk.claim.Claim;
import org.factdesk.document.Document;
import org.factdesk.web.desk.ArticleDesk;
import org.factdesk.web.desk.ClaimDesk;
import org.factdesk.web.desk.PassageForm;
import org.factdesk.web.desk.Problem;

/** Makes a claim of a passage of the article, and takes it back. */
@Named
@RequestScoped
public class ClaimSection {
    @Inject
    WorkshopPlace place;

    @Inject
    ArticleDesk articles;

    @Inject
    ClaimDesk claims;

    @Inject
    Problems problems;

    private PassageInput input = new PassageInput();

    /** Accepts the passage chosen as a claim and goes to it. */
    public void accept() {
        problems.gather(() -> {
            Document article = articles.article(place.articleId());
            PassageForm form = input.form();
            Claim claim = claims.accept(article.id(), form.in(article.text()));
            place.goOn(claim.id().toString(), place.getSource(), "claim-accepted", "claim-work");
        });
    }

    /** Takes the current claim back, where nothing hangs on it yet. */
    public void takeBack() {
        if (place.claimId().map(claims::takeBack).orElse(false)) {
            place.goOn("", "", "claim-taken-back", "");
        } else {
            problems.add(Problem.of("take-back", "claim-in-use"));
        }
    }

    /** What is chosen. */
    public PassageInput getInput() {
        return input;
    }
}
