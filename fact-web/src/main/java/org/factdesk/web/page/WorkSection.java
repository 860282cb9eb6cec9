package org.factdesk.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.factdesk.claim.ClaimId;
import org.factdesk.web.desk.DraftDesk;
import org.factdesk.web.desk.NotFoundException;
import org.factdesk.web.desk.WorkDesk;

/** Asks for help with the current claim, drops it, takes it up again. */
@Named
@RequestScoped
public class WorkSection {
    @Inject
    WorkshopPlace place;

    @Inject
    WorkDesk desk;

    @Inject
    DraftDesk drafts;

    @Inject
    Problems problems;

    private String reason = "";

    /** Fills the form with what was typed and not sent. */
    public void open() {
        place.claimId().ifPresent(claim -> reason = drafts.under(getDrafts()).getOrDefault("reason", ""));
    }

    /** Where the draft of the reason is kept. */
    public String getDrafts() {
        return "work/" + place.getClaim() + "/";
    }

    /** Asks for help. */
    public void askForHelp() {
        problems.gather(() -> {
            desk.askForHelp(claim(), reason);
            goOn("help-asked");
        });
    }

    /** Drops the claim. */
    public void drop() {
        problems.gather(() -> {
            desk.drop(claim(), reason);
            goOn("dropped");
        });
    }

    /** Takes it up again. */
    public void takeUpAgain() {
        problems.gather(() -> {
            desk.takeUpAgain(claim());
            goOn("taken-up");
        });
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private ClaimId claim() {
        return place.claimId().orElseThrow(() -> new NotFoundException("claim", ""));
    }

    private void goOn(String done) {
        drafts.forget(getDrafts());
        place.goOn(place.getClaim(), place.getSource(), done, "review");
    }
}
