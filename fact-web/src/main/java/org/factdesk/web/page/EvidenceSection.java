package org.factdesk.web.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
import org.factdesk.web.desk.DraftDesk;
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
    DraftDesk drafts;

    @Inject
    Problems problems;

    private PassageInput passage = new PassageInput();
    private @Nullable List<EvidenceRow> rows;
    private String stance = Stance.SUPPORTS.name();
    private String kind = EvidenceKind.PRIMARY.name();
    private String locator = "";
    private String note = "";

    /** Fills the form with what was typed and not taken, or with what was taken away just now. */
    public void open() {
        if (place.claimId().isEmpty() || place.sourceId().isEmpty()) {
            return;
        }
        Map<String, String> typed = drafts.under(getDrafts());
        passage.setWords(typed.getOrDefault("words", ""));
        stance = typed.getOrDefault("stance", stance);
        kind = typed.getOrDefault("kind", kind);
        locator = typed.getOrDefault("locator", locator);
        note = typed.getOrDefault("note", note);
    }

    /** Where the drafts of this form are kept. */
    public String getDrafts() {
        return drafts(place.getSource());
    }

    private String drafts(String source) {
        return "evidence/" + place.getClaim() + "/" + source + "/";
    }

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
            drafts.forget(getDrafts());
            place.goOn(place.getClaim(), place.getSource(), "evidence-selected", "evidence");
        });
    }

    /** Takes a passage away; its form is filled with it, so that it can be taken again, unless words typed there wait. */
    public void takeAway(EvidenceId id) {
        Optional<Evidence> taken = desk.takeAway(id);
        Optional<Evidence> offered = taken.filter(piece -> !isTypedIn(piece.source()));
        offered.ifPresent(this::keep);
        String source = taken.map(piece -> piece.source().toString()).orElse(place.getSource());
        String done = offered.isPresent() ? "evidence-taken-away" : "evidence-removed";
        place.goOn(place.getClaim(), source, done, "evidence-form");
    }

    private boolean isTypedIn(DocumentId source) {
        Map<String, String> typed = drafts.under(drafts(source.toString()));
        return Stream.of("words", "locator", "note")
                .anyMatch(field -> !typed.getOrDefault(field, "").isBlank());
    }

    private void keep(Evidence piece) {
        String form = drafts(piece.source().toString());
        drafts.keep(form + "words", piece.passage().words());
        drafts.keep(form + "stance", piece.stance().name());
        drafts.keep(form + "kind", piece.kind().name());
        drafts.keep(form + "locator", Objects.requireNonNullElse(piece.notes().locator(), ""));
        drafts.keep(form + "note", Objects.requireNonNullElse(piece.notes().note(), ""));
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
