package org.factdesk.web.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.factdesk.annotation.MisplacedPassageException;
import org.factdesk.annotation.Target;
import org.factdesk.audit.Reads;
import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Evidence;
import org.factdesk.claim.Evidence.EvidenceNotes;
import org.factdesk.claim.EvidenceFile;
import org.factdesk.claim.EvidenceId;
import org.factdesk.claim.EvidenceKind;
import org.factdesk.claim.Stance;
import org.factdesk.desk.Deed;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.document.DocumentRole;
import org.factdesk.document.Documents;

/** Takes sources in and selects passages of them as evidence. */
@ApplicationScoped
@Transactional
public class EvidenceDesk {
    @Inject
    Hand hand;

    @Inject
    ClaimDesk claims;

    @Inject
    Documents documents;

    @Inject
    EvidenceFile evidence;

    @Inject
    CheckWork work;

    @Inject
    Reads reads;

    /**
     * Takes a source in, while working on an article, where it is offered from then on.
     *
     * @throws BadInputException where the form cannot be taken
     */
    public Document captureSource(DocumentId article, DocumentForm form) {
        hand.require(Deed.CAPTURE);
        DocumentForm.Read read = form.read();
        Document source = Document.capture(
                new DocumentId(hand.newId()),
                DocumentRole.SOURCE,
                read.details(),
                read.text(),
                hand.sign(Deed.CAPTURE));
        documents.add(source);
        documents.offer(source.id(), article);
        return source;
    }

    /** The sources at hand for an article, newest first. */
    public List<Document> sourcesFor(DocumentId article) {
        hand.require(Deed.READ);
        return documents.sourcesFor(article);
    }

    /**
     * A source.
     *
     * @throws NotFoundException where there is none of that identity
     */
    public Document source(DocumentId id) {
        hand.require(Deed.READ);
        Document source = documents
                .find(id)
                .filter(document -> document.role() == DocumentRole.SOURCE)
                .orElseThrow(() -> new NotFoundException("source", id));
        reads.note("source", id);
        return source;
    }

    /** The sources that pieces of evidence are taken from, in one query. */
    public Map<DocumentId, Document> sources(List<Evidence> pieces) {
        hand.require(Deed.READ);
        Map<DocumentId, Document> sources = documents.findAll(
                pieces.stream().map(Evidence::source).distinct().toList());
        sources.keySet().forEach(id -> reads.note("source", id));
        return sources;
    }

    /**
     * Selects a passage of a source as evidence for or against a claim.
     *
     * @throws BadInputException where the form cannot be taken
     */
    public Evidence select(ClaimId claimId, DocumentId sourceId, EvidenceForm form) {
        hand.require(Deed.EVIDENCE);
        Claim claim = claims.claim(claimId);
        Typed typed = new Typed();
        Target passage = passage(typed, source(sourceId), form);
        Stance stance = typed.choice("stance", form.stance(), name -> Stance.valueOf(upper(name)));
        EvidenceKind kind = typed.choice("kind", form.kind(), name -> EvidenceKind.valueOf(upper(name)));
        EvidenceNotes notes = new EvidenceNotes(
                typed.optional("locator", form.locator(), EvidenceNotes.LONGEST),
                typed.optional("note", form.note(), EvidenceNotes.LONGEST));
        typed.requireNoProblem();
        Evidence found = new Evidence(
                new EvidenceId(hand.newId()),
                claim.id(),
                Objects.requireNonNull(passage),
                Objects.requireNonNull(stance),
                Objects.requireNonNull(kind),
                notes,
                hand.sign(Deed.EVIDENCE),
                0);
        evidence.add(found);
        work.edited(claimId);
        return found;
    }

    /** The evidence for a claim, oldest first. */
    public List<Evidence> of(ClaimId claim) {
        hand.require(Deed.READ);
        return evidence.of(claim);
    }

    /** Takes a piece of evidence away, and answers it; empty where it is gone already. */
    public Optional<Evidence> takeAway(EvidenceId id) {
        hand.require(Deed.EVIDENCE);
        Optional<Evidence> found = evidence.find(id);
        found.map(Evidence::claim).ifPresent(work::edited);
        return found.filter(piece -> evidence.remove(id));
    }

    private static @Nullable Target passage(Typed typed, Document source, EvidenceForm form) {
        try {
            return Target.of(source, form.passage());
        } catch (MisplacedPassageException noPassage) {
            typed.add(Problem.of("passage", "no-passage"));
            return null;
        }
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
