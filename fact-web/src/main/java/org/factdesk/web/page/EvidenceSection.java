package org.factdesk.web.page;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.factdesk.claim.ClaimId;
import org.factdesk.claim.EvidenceId;
import org.factdesk.claim.EvidenceKind;
import org.factdesk.claim.Stance;
import org.factdesk.document.Document;
import org.factdesk.web.desk.EvidenceDesk;
import org.factdesk.web.desk.EvidenceForm;
import org.factdesk.web.desk.NotFoundException;

/** The evidence for the current claim: lists it, selects a passage of the open source, takes one away. */
@Named
@RequestScoped
public class EvidenceSection {
    @Inject
    WorkshopPlace place;

    @Inject
    EvidenceDesk desk;

    @Inject
    Problems problems;

    private PassageInput passage = new PassageInput();
    private String stance = Stance.SUPPORTS.name();
    private String kind = EvidenceKind.PRIMARY.name();
    private String locator = "";
    private String note = "";

    /** The passages taken so far, oldest first, each with its source. */
    public List<EvidenceRow> getRows() {
        return place.claimId().map(desk::of).orElse(List.of()).stream()
                .map(found -> new EvidenceRow(found, desk.source(found.source())))
                .toList();
    }

    /** Takes the chosen passage of the open source as evidence. */
    public void select() {
        problems.gather("evidence-", () -> {
            Document source = desk.source(place.sourceId().orElseThrow(() -> new NotFoundException("source", "")));
            desk.select(
                    claim(),
                    source.id(),
                    new EvidenceForm(passage.form().in(source.text()), stance, kind, locator, note));
            place.goOn(place.getClaim(), place.getSource(), "evidence-selected", "evidence");
        });
    }

    /** Takes a passage away. */
    public void takeAway(EvidenceId id) {
        desk.takeAway(id);
        place.goOn(place.getClaim(), place.getSource(), "evidence-taken-away", "evidence");
    }

    private ClaimId claim() {
        return place.claimId().orElseThrow(() -> new NotFoundException("claim", ""));
    }

    /** All stances. */
    public Stance[] getStances() {
        return Stance.values();
    }

    /** All kinds. */
    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }

    public PassageInput getPassage() {
        return passage;
    }

    public String getStance() {
        return stance;
    }

    public void setStance(String stance) {
        this.stance = stance;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getLocator() {
        return locator;
    }

    public void setLocator(String locator) {
        this.locator = locator;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
