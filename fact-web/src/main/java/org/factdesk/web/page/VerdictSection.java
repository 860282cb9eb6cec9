package org.factdesk.web.page;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Role;
import org.factdesk.claim.ClaimId;
import org.factdesk.saving.Saving;
import org.factdesk.verdict.RatingScale;
import org.factdesk.verdict.RuleCheck;
import org.factdesk.verdict.Verdict;
import org.factdesk.web.desk.DraftDesk;
import org.factdesk.web.desk.NotFoundException;
import org.factdesk.web.desk.RulesDesk;
import org.factdesk.web.desk.SignedIn;
import org.factdesk.web.desk.VerdictDesk;

/** The verdict on the current claim: its form, its versions, and what another person wrote in the meantime. */
@Named
@RequestScoped
public class VerdictSection {
    @Inject
    WorkshopPlace place;

    @Inject
    VerdictDesk desk;

    @Inject
    RulesDesk rules;

    @Inject
    SignedIn signedIn;

    @Inject
    DraftDesk drafts;

    @Inject
    Problems problems;

    private VerdictInput input = new VerdictInput();
    private @Nullable Verdict overtakenBy;
    private @Nullable List<RuleCheck> checks;

    /** Fills the form with the newest version, and over it what was typed and not saved. */
    public void open() {
        place.claimId().ifPresent(claim -> {
            desk.latest(claim).ifPresent(input::fill);
            input.fill(drafts.under(getDrafts()));
        });
    }

    /** Where the drafts of this form are kept. */
    public String getDrafts() {
        return "verdict/" + place.getClaim() + "/";
    }

    /** How the current claim stands by the desk's rules. */
    public List<RuleCheck> getRules() {
        if (checks == null) {
            checks = place.claimId().map(rules::checks).orElse(List.of());
        }
        return checks;
    }

    /** Whether the person may change them. */
    public boolean isRulesAllowed() {
        return signedIn.is(Role.EDITOR);
    }

    /** The scale in use. */
    public RatingScale getScale() {
        return desk.scale();
    }

    /** All versions, newest first. */
    public List<Verdict> getHistory() {
        return place.claimId().map(desk::history).orElse(List.of());
    }

    /** What another person wrote while this form was open; null where nobody did. */
    public @Nullable Verdict getOvertakenBy() {
        return overtakenBy;
    }

    /** Writes the next version. Where another person was faster both texts are shown, and nothing typed is lost. */
    public void write() {
        ClaimId claim = place.claimId().orElseThrow(() -> new NotFoundException("claim", ""));
        problems.gather(() -> {
            Saving<Verdict> saving = desk.write(claim, input.form());
            if (saving instanceof Saving.Overtaken<Verdict> overtaken) {
                overtakenBy = overtaken.theirs();
                input.setBasedOn(overtaken.theirs().version());
            } else {
                drafts.forget(getDrafts());
                place.goOn(claim.toString(), place.getSource(), "verdict-written", "verdict");
            }
        });
    }

    /** What is typed. */
    public VerdictInput getInput() {
        return input;
    }
}
