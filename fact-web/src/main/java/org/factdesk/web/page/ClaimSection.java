package org.factdesk.web.page;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Claimant;
import org.factdesk.document.Document;
import org.factdesk.saving.Saving;
import org.factdesk.web.desk.ClaimDesk;
import org.factdesk.web.desk.DraftDesk;
import org.factdesk.web.desk.NotFoundException;
import org.factdesk.web.desk.PassageForm;
import org.factdesk.web.desk.Problem;
import org.factdesk.web.desk.Reading;

/** Makes a claim of a passage of the article, words it, and takes it back. */
@Named
@RequestScoped
public class ClaimSection {
    @Inject
    WorkshopPlace place;

    @Inject
    WorkshopArticle shared;

    @Inject
    ClaimDesk claims;

    @Inject
    Reading reading;

    @Inject
    PageLanguage language;

    @Inject
    DraftDesk drafts;

    @Inject
    Problems problems;

    private PassageInput input = new PassageInput();
    private String wording = "";
    private String claimant = "";
    private int revision;
    private @Nullable Claim overtakenBy;

    /** Fills the form with the current claim, and over it what was typed and not saved. */
    public void open() {
        shared.current().ifPresent(claim -> {
            fill(claim);
            Map<String, String> typed = drafts.under(getDrafts());
            wording = typed.getOrDefault("wording", wording);
            claimant = typed.getOrDefault("claimant", claimant);
        });
    }

    /** Where the drafts of this form are kept. */
    public String getDrafts() {
        return "claim/" + place.getClaim() + "/";
    }

    /** Words the claim anew. Where another person was faster both wordings are shown, and nothing typed is lost. */
    public void reword() {
        ClaimId claim = place.claimId().orElseThrow(() -> new NotFoundException("claim", ""));
        problems.gather(() -> {
            Saving<Claim> saving = claims.reword(claim, revision, wording, claimant);
            if (saving instanceof Saving.Overtaken<Claim> overtaken) {
                overtakenBy = overtaken.theirs();
                revision = overtaken.theirs().revision();
            } else {
                drafts.forget(getDrafts());
                place.goOn(claim.toString(), place.getSource(), "claim-reworded", "");
            }
        });
    }

    /** Whom the article seems to attribute the claim to, as a sentence; empty where it names nobody. */
    public String getSuggestedClaimant() {
        return shared.current()
                .flatMap(claim -> reading.attribution(shared.of(claim), claim))
                .map(source -> language.word("claim.claimant.proposed", List.of(source)))
                .orElse("");
    }

    /** What another person wrote while this form was open; null where nobody did. */
    public @Nullable Claim getOvertakenBy() {
        return overtakenBy;
    }

    private void fill(Claim claim) {
        Claimant who = claim.claimant();
        wording = claim.wording();
        claimant = who == null ? "" : who.name();
        revision = claim.revision();
    }

    /** Accepts the passage chosen as a claim and goes to it. */
    public void accept() {
        problems.gather(() -> {
            Document article = shared.document();
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

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public String getClaimant() {
        return claimant;
    }

    public void setClaimant(String claimant) {
        this.claimant = claimant;
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }
}
