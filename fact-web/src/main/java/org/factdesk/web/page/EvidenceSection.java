package org.factdesk.web.page;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Evidence;
import org.factdesk.claim.EvidenceId;
import org.factdesk.claim.EvidenceKind;
import org.factdesk.claim.Stance;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.web.desk.Comparisons;
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
    WorkshopArticle shared;

    @Inject
    Comparisons comparisons;

    @Inject
    Problems problems;

    private PassageInput passage = new PassageInput();
    private @Nullable List<EvidenceRow> rows;
    private String stance = Stance.SUPPORTS.name();
    private String kind = EvidenceKind.PRIMARY.name();
    private String locator = "";
    private String note = "";

    /** The passages taken so far, oldest first, each with its source and with the claim's figures held against it. */
    public List<EvidenceRow> getRows() {
        if (rows == null) {
            rows = shared.current().map(this::rows).orElse(List.of());
        }
        return rows;
    }

    private List<EvidenceRow> rows(Claim claim) {
        List<Evidence> found = desk.of(claim.id());
        Map<DocumentId, Document> sources = desk.sources(found);
        return found.stream()
                .map(piece -> row(claim, piece, sources.get(piece.source())))
                .toList();
    }

    private EvidenceRow row(Claim claim, Evidence piece, Document source) {
        return new EvidenceRow(piece, source, comparisons.of(claim, shared.of(claim), piece, source));
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
