package org.factdesk.web.desk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Account;
import org.factdesk.account.Accounts;
import org.factdesk.audit.Audit;
import org.factdesk.audit.Reads;
import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Claims;
import org.factdesk.claim.Evidence;
import org.factdesk.claim.EvidenceFile;
import org.factdesk.desk.Deed;
import org.factdesk.desk.Desks;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.document.Documents;
import org.factdesk.report.Authors;
import org.factdesk.report.Report;
import org.factdesk.report.ReportedClaim;
import org.factdesk.report.ReportedEvidence;
import org.factdesk.verdict.Correction;
import org.factdesk.verdict.Corrections;
import org.factdesk.verdict.Publication;
import org.factdesk.verdict.PublicationState;
import org.factdesk.verdict.Publications;
import org.factdesk.verdict.RatingScale;
import org.factdesk.verdict.RatingScales;
import org.factdesk.verdict.ReleasedContent;
import org.factdesk.verdict.Releases;
import org.factdesk.verdict.Verdict;
import org.factdesk.verdict.Verdicts;

/** Puts the verdicts on an article together for a reader. */
@ApplicationScoped
@Transactional
public class ReportDesk {
    @Inject
    Hand hand;

    @Inject
    Clock clock;

    @Inject
    ArticleDesk articles;

    @Inject
    Documents documents;

    @Inject
    Claims claims;

    @Inject
    EvidenceFile evidence;

    @Inject
    Verdicts verdicts;

    @Inject
    VisibleVerdicts visible;

    @Inject
    Publications publications;

    @Inject
    Corrections corrections;

    @Inject
    Releases releases;

    @Inject
    RatingScales scales;

    @Inject
    Accounts accounts;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    @Inject
    Reads reads;

    /**
     * The report on an article: of each claim the released version with what it rested on when it was released, else the
     * newest that the person may see.
     *
     * @throws NotFoundException where there is no such article
     */
    public Report report(DocumentId articleId) {
        Account reader = hand.require(Deed.READ);
        Document article = articles.article(articleId);
        reads.note("report", articleId);
        return Report.of(
                desks.current().name(),
                article,
                reported(claims.of(articleId), reader),
                authors(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                audit.head());
    }

    private List<ReportedClaim> reported(List<Claim> inReadingOrder, Account reader) {
        List<ClaimId> ids = inReadingOrder.stream().map(Claim::id).toList();
        Map<ClaimId, Verdict> answers = visible.latestOf(ids, reader);
        Map<ClaimId, Publication> shown = publications.ofAll(ids);
        Map<ClaimId, List<Correction>> corrected = corrections.ofAll(ids);
        Map<ClaimId, Grounds> grounds = grounds(inReadingOrder, shown);
        Map<DocumentId, Document> sources = sources(grounds.values());
        List<ReportedClaim> reported = new ArrayList<>();
        for (Grounds ground : grounds.values()) {
            ClaimId id = ground.claim().id();
            Publication publication = shown.getOrDefault(id, Publication.none(id));
            Verdict answer = answer(publication, answers.get(id));
            reported.add(new ReportedClaim(
                    reported.size() + 1,
                    ground.claim(),
                    answer,
                    scaleOf(answer),
                    publication,
                    ground.beside(sources),
                    corrected.getOrDefault(id, List.of())));
        }
        return reported;
    }

    /** What each claim rests on: where it is released as it was then, else as it stands now. */
    private Map<ClaimId, Grounds> grounds(List<Claim> inReadingOrder, Map<ClaimId, Publication> shown) {
        List<ClaimId> ids = inReadingOrder.stream().map(Claim::id).toList();
        Map<ClaimId, List<Evidence>> now = evidence.ofAll(ids);
        Map<ClaimId, ReleasedContent> then = releases.latestOf(ids.stream()
                .filter(shown::containsKey)
                .filter(id -> shown.get(id).state() == PublicationState.RELEASED)
                .toList());
        Map<ClaimId, Grounds> grounds = new LinkedHashMap<>();
        for (Claim claim : inReadingOrder) {
            ReleasedContent released = then.get(claim.id());
            grounds.put(
                    claim.id(),
                    released == null
                            ? new Grounds(claim, now.getOrDefault(claim.id(), List.of()))
                            : new Grounds(released.restore(claim), released.evidence()));
        }
        return grounds;
    }

    /** A claim in the words readers get, with what it rests on. */
    private record Grounds(Claim claim, List<Evidence> evidence) {
        List<ReportedEvidence> beside(Map<DocumentId, Document> sources) {
            return evidence.stream()
                    .map(piece -> ReportedEvidence.of(piece, sources.get(piece.source())))
                    .toList();
        }
    }

    private @Nullable Verdict answer(Publication publication, @Nullable Verdict latest) {
        boolean older = publication.state() == PublicationState.RELEASED
                && (latest == null || latest.version() != publication.version());
        return older ? verdicts.find(publication.claim(), publication.version()).orElse(latest) : latest;
    }

    private Map<DocumentId, Document> sources(Collection<Grounds> grounds) {
        return documents.findAll(grounds.stream()
                .flatMap(ground -> ground.evidence().stream())
                .map(Evidence::source)
                .distinct()
                .toList());
    }

    private @Nullable RatingScale scaleOf(@Nullable Verdict verdict) {
        if (verdict == null) {
            return null;
        }
        Verdict.GivenRating given = verdict.rating();
        return scales.find(given.scaleKey(), given.scaleVersion()).orElseGet(scales::inUse);
    }

    private Authors authors() {
        return new Authors(accounts.names());
    }
}
