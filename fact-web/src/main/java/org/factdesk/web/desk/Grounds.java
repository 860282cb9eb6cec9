package org.factdesk.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Evidence;
import org.factdesk.claim.EvidenceFile;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.document.Documents;
import org.factdesk.report.ReportedEvidence;
import org.factdesk.verdict.Publication;
import org.factdesk.verdict.PublicationState;
import org.factdesk.verdict.ReleasedContent;
import org.factdesk.verdict.Releases;

/** What claims and their verdicts rest on, as readers get it: where a claim is released as it was then, else as it stands now. */
@ApplicationScoped
class Grounds {
    @Inject
    EvidenceFile evidence;

    @Inject
    Releases releases;

    @Inject
    Documents documents;

    /** A claim in the words readers get, with what it rests on. */
    record Ground(Claim claim, List<ReportedEvidence> evidence) {}

    private record Pieces(Claim claim, List<Evidence> evidence) {}

    /** The ground of each claim, in their order, in a bounded number of queries. */
    List<Ground> of(List<Claim> claims, Map<ClaimId, Publication> shown) {
        List<Pieces> all = pieces(claims, shown);
        Map<DocumentId, Document> sources = documents.findAll(all.stream()
                .flatMap(one -> one.evidence().stream())
                .map(Evidence::source)
                .distinct()
                .toList());
        return all.stream()
                .map(one -> new Ground(
                        one.claim(),
                        one.evidence().stream()
                                .map(piece -> ReportedEvidence.of(piece, sources.get(piece.source())))
                                .toList()))
                .toList();
    }

    private List<Pieces> pieces(List<Claim> claims, Map<ClaimId, Publication> shown) {
        List<ClaimId> ids = claims.stream().map(Claim::id).toList();
        Map<ClaimId, ReleasedContent> then = releases.latestOf(
                ids.stream().filter(id -> isReleased(shown, id)).toList());
        Map<ClaimId, List<Evidence>> now =
                evidence.ofAll(ids.stream().filter(id -> !then.containsKey(id)).toList());
        List<Pieces> pieces = new ArrayList<>();
        for (Claim claim : claims) {
            ReleasedContent released = then.get(claim.id());
            pieces.add(
                    released == null
                            ? new Pieces(claim, now.getOrDefault(claim.id(), List.of()))
                            : new Pieces(released.restore(claim), released.evidence()));
        }
        return pieces;
    }

    private static boolean isReleased(Map<ClaimId, Publication> shown, ClaimId claim) {
        Publication publication = shown.get(claim);
        return publication != null && publication.state() == PublicationState.RELEASED;
    }
}
