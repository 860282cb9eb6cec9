package org.factdesk.web.page;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Role;
import org.factdesk.claim.ClaimId;
import org.factdesk.verdict.Correction;
import org.factdesk.web.desk.CorrectionDesk;
import org.factdesk.web.desk.DraftDesk;
import org.factdesk.web.desk.NotFoundException;
import org.factdesk.web.desk.SignedIn;

/** Opens a correction of the current claim's released verdict, or calls it off. */
@Named
@RequestScoped
public class CorrectionSection {
    @Inject
    WorkshopPlace place;

    @Inject
    CorrectionDesk desk;

    @Inject
    DraftDesk drafts;

    @Inject
    SignedIn signedIn;

    @Inject
    Problems problems;

    private String reason = "";
    private String note = "";
    private @Nullable List<Correction> all;

    /** Fills the form with what was typed and not saved. */
    public void open() {
        place.claimId().ifPresent(claim -> {
            Map<String, String> typed = drafts.under(getDrafts());
            reason = typed.getOrDefault("reason", "");
            note = typed.getOrDefault("note", "");
        });
    }

    /** Where the drafts of this form are kept. */
    public String getDrafts() {
        return "correction/" + place.getClaim() + "/";
    }

    /** Whether the person may correct. */
    public boolean isAllowed() {
        return signedIn.is(Role.EDITOR);
    }

    /** The corrections of the current claim, newest first. */
    public List<Correction> getAll() {
        if (all == null) {
            all = place.claimId().map(desk::of).orElse(List.of());
        }
        return all;
    }

    /** The one under way; null where none is. */
    public @Nullable Correction getCurrent() {
        return getAll().stream().filter(Correction::isOpen).findFirst().orElse(null);
    }

    /** Opens a correction. */
    public void begin() {
        problems.gather(() -> {
            desk.open(claim(), reason, note);
            drafts.forget(getDrafts());
            place.goOn(place.getClaim(), "", "correction-opened", "verdict");
        });
    }

    /** Calls the one under way off. */
    public void cancel() {
        problems.gather(() -> {
            desk.cancel(claim());
            place.goOn(place.getClaim(), "", "correction-cancelled", "review");
        });
    }

    private ClaimId claim() {
        return place.claimId().orElseThrow(() -> new NotFoundException("claim", ""));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
