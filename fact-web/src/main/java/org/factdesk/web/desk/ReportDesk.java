package org.factdesk.web.desk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import org.factdesk.desk.Deed;
import org.factdesk.desk.Desks;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.report.Authors;
import org.factdesk.report.Report;
import org.factdesk.report.ReportedClaim;
import org.factdesk.verdict.Check;
import org.factdesk.verdict.CheckState;
import org.factdesk.verdict.Checks;
import org.factdesk.verdict.Correction;
import org.factdesk.verdict.Corrections;
import org.factdesk.verdict.Publication;
import org.factdesk.verdict.PublicationState;
import org.factdesk.verdict.Publications;
import org.factdesk.verdict.RatingScale;
import org.factdesk.verdict.RatingScales;
import org.factdesk.verdict.Verdict;
import org.factdesk.verdict.Verdicts;
import org.factdesk.web.desk.Grounds.Ground;

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
    Claims claims;

    @Inject
    Grounds grounds;

    @Inject
    Verdicts verdicts;

    @Inject
    VisibleVerdicts visible;

    @Inject
    Publications publications;

    @Inject
    Corrections corrections;

    @Inject
    Checks checks;

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
     * newest that the person may see. Dropped claims are left out, and the others keep their numbers.
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
        Map<ClaimId, Check> work = checks.ofAll(ids);
        List<ReportedClaim> reported = new ArrayList<>();
        int number = 0;
        for (Ground ground : grounds.of(inReadingOrder, shown)) {
            number++;
            ClaimId id = ground.claim().id();
            if (isDropped(work.get(id))) {
                continue;
            }
            Publication publication = shown.getOrDefault(id, Publication.none(id));
            Verdict answer = answer(publication, answers.get(id));
            reported.add(new ReportedClaim(
                    number,
                    ground.claim(),
                    answer,
                    scaleOf(answer),
                    publication,
                    ground.evidence(),
                    corrected.getOrDefault(id, List.of())));
        }
        return reported;
    }

    private static boolean isDropped(@Nullable Check check) {
        return check != null && check.state() == CheckState.DROPPED;
    }

    private @Nullable Verdict answer(Publication publication, @Nullable Verdict latest) {
        boolean older = publication.state() == PublicationState.RELEASED
                && (latest == null || latest.version() != publication.version());
        return older ? verdicts.find(publication.claim(), publication.version()).orElse(latest) : latest;
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
