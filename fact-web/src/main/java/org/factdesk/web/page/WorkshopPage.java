package org.factdesk.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.document.Document;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.verdict.Check;
import org.factdesk.verdict.RatingScale;
import org.factdesk.verdict.Verdict;
import org.factdesk.web.desk.Reading;
import org.factdesk.web.desk.VerdictDesk;

/** The article under check with its figures and claims; what is done to one claim stands in the sections beside it. */
@Named
@RequestScoped
public class WorkshopPage {
    private static final int LISTED = 300;

    @Inject
    WorkshopPlace place;

    @Inject
    WorkshopArticle shared;

    @Inject
    VerdictDesk verdicts;

    @Inject
    Reading reading;

    @Inject
    ArticleMarks marks;

    @Inject
    SuggestionSection suggestions;

    @Inject
    NoteSection notes;

    private @Nullable List<Mention> figures;
    private @Nullable List<DiscrepancyRow> discrepancies;
    private @Nullable List<ClaimRow> rows;

    /** The article. */
    public Document getArticle() {
        return shared.document();
    }

    /** Its figures and dates, in order. */
    public List<Mention> getFigures() {
        if (figures == null) {
            figures = reading.figures(getArticle());
        }
        return figures;
    }

    /** Those of them that the page lists: the first; all of them where that is asked for. */
    public List<Mention> getListedFigures() {
        return place.isAll()
                ? getFigures()
                : getFigures().subList(0, Math.min(LISTED, getFigures().size()));
    }

    /** How many more there are. */
    public int getMoreFigures() {
        return getFigures().size() - getListedFigures().size();
    }

    /** Its figures that cannot all be right, in order. */
    public List<DiscrepancyRow> getDiscrepancies() {
        if (discrepancies == null) {
            discrepancies = reading.discrepancies(getArticle()).stream()
                    .map(found -> DiscrepancyRow.of(found, getArticle().text().text(), getFigures()))
                    .toList();
        }
        return discrepancies;
    }

    /** Its claims, in reading order. */
    public List<ClaimRow> getClaims() {
        if (rows == null) {
            rows = rows(shared.claims());
        }
        return rows;
    }

    /** The claim that is worked on; null where none is chosen. */
    public @Nullable ClaimRow getCurrent() {
        return place.claimId()
                .flatMap(id -> getClaims().stream()
                        .filter(row -> row.claim().id().equals(id))
                        .findFirst())
                .orElse(null);
    }

    /** The article with figures, claims and suggestions marked. */
    public MarkedText getText() {
        List<Mark> all = marks.of(getArticle(), getFigures(), getClaims());
        notes.getRows().forEach(row -> all.add(marks.note(getArticle(), row)));
        suggestions.getRows().forEach(row -> all.add(marks.suggestion(row)));
        getDiscrepancies().forEach(row -> all.addAll(marks.discrepancy(row, getFigures())));
        return MarkedText.of(getArticle().text(), all);
    }

    private List<ClaimRow> rows(List<Claim> inReadingOrder) {
        List<ClaimId> ids = inReadingOrder.stream().map(Claim::id).toList();
        Map<ClaimId, Check> checks = verdicts.checks(ids);
        Map<ClaimId, Verdict> answers = verdicts.latestOf(ids);
        RatingScale scale = verdicts.scale();
        List<ClaimRow> numbered = new ArrayList<>();
        for (Claim claim : inReadingOrder) {
            Verdict answer = answers.get(claim.id());
            numbered.add(new ClaimRow(
                    numbered.size() + 1,
                    claim,
                    checks.get(claim.id()),
                    answer,
                    answer == null
                            ? null
                            : scale.find(answer.rating().ratingKey()).orElse(null)));
        }
        return numbered;
    }
}
