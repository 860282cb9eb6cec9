package org.factdesk.web.page;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.factdesk.account.Role;
import org.factdesk.claim.ClaimId;
import org.factdesk.verdict.Publication;
import org.factdesk.web.desk.NotFoundException;
import org.factdesk.web.desk.ReleaseDesk;
import org.factdesk.web.desk.SignedIn;

/** Releases the current claim's verdict, or withdraws it. */
@Named
@RequestScoped
public class ReleaseSection {
    @Inject
    WorkshopPlace place;

    @Inject
    ReleaseDesk desk;

    @Inject
    SignedIn signedIn;

    @Inject
    Problems problems;

    @Inject
    Redirect redirect;

    /** Whether the person may release. */
    public boolean isAllowed() {
        return signedIn.is(Role.EDITOR);
    }

    /** What readers see of the current claim. */
    public Publication getPublication() {
        return desk.of(List.of(claim())).getOrDefault(claim(), Publication.none(claim()));
    }

    /** Releases the current claim's verdict. */
    public void release() {
        problems.gather(() -> {
            desk.release(claim());
            place.goOn(place.getClaim(), "", "released", "");
        });
    }

    /** Releases all that is approved and goes to the report. */
    public void releaseAll() {
        problems.gather(() -> {
            desk.releaseAll(place.articleId());
            redirect.to("/report", Map.of("article", place.getArticle(), "done", "released"));
        });
    }

    /** Withdraws the current claim's verdict. */
    public void withdraw() {
        problems.gather(() -> {
            desk.withdraw(claim());
            place.goOn(place.getClaim(), "", "withdrawn", "");
        });
    }

    private ClaimId claim() {
        return place.claimId().orElseThrow(() -> new NotFoundException("claim", ""));
    }
}
