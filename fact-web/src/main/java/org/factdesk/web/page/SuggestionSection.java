package org.factdesk.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Claim;
import org.factdesk.document.Document;
import org.factdesk.text.TextSpan;
import org.factdesk.web.desk.BadInputException;
import org.factdesk.web.desk.ClaimDesk;
import org.factdesk.web.desk.Problem;
import org.factdesk.web.desk.SuggestionDesk;

/** The passages proposed as claims. Which one a button is about stands in its form, for others change the list meanwhile. */
@Named
@RequestScoped
public class SuggestionSection {
    private static final String PASSAGE = "passage";
    private static final int LISTED = 50;

    @Inject
    HttpServletRequest request;

    @Inject
    WorkshopPlace place;

    @Inject
    WorkshopArticle shared;

    @Inject
    ClaimDesk claims;

    @Inject
    SuggestionDesk desk;

    @Inject
    Problems problems;

    @Inject
    Redirect redirect;

    private @Nullable List<SuggestionRow> rows;
    private @Nullable List<DismissedRow> dismissed;

    /** The suggestions left, in reading order. */
    public List<SuggestionRow> getRows() {
        if (rows == null) {
            Document article = shared.document();
            rows = desk.of(article, shared.claims()).stream()
                    .map(candidate ->
                            new SuggestionRow(candidate, article.text().slice(candidate.span())))
                    .toList();
        }
        return rows;
    }

    /** Those of them that the page lists: the first, for each has a form; all of them where that is asked for. */
    public List<SuggestionRow> getListed() {
        return place.isAll()
                ? getRows()
                : getRows().subList(0, Math.min(LISTED, getRows().size()));
    }

    /** How many more there are. */
    public int getMore() {
        return getRows().size() - getListed().size();
    }

    /** Those that were dismissed, in reading order. */
    public List<DismissedRow> getDismissed() {
        if (dismissed == null) {
            Document article = shared.document();
            dismissed = desk.dismissed(article.id()).stream()
                    .map(row -> new DismissedRow(row, row.passage().in(article.text())))
                    .toList();
        }
        return dismissed;
    }

    /** The passage that was dismissed just now, so that it can be undone; blank where none was. */
    public String getUndo() {
        return Objects.requireNonNullElse(request.getParameter("undo"), "");
    }

    /** Accepts a passage as it stands. */
    public void accept(int start, int end) {
        problems.gather(() -> {
            Claim claim = claims.accept(place.articleId(), TextSpan.of(start, end));
            place.goOn(claim.id().toString(), place.getSource(), "claim-accepted", "");
        });
    }

    /** Accepts the suggestion whose button was pressed. */
    public void acceptChosen() {
        problems.gather(() -> {
            TextSpan chosen = chosen();
            accept(chosen.startInclusive(), chosen.endExclusive());
        });
    }

    /** Dismisses the suggestion whose button was pressed, for everybody on the desk. */
    public void dismiss() {
        problems.gather(() -> {
            TextSpan chosen = chosen();
            long before = getRows().stream()
                    .filter(row -> row.candidate().span().startInclusive() < chosen.startInclusive())
                    .count();
            desk.dismiss(place.articleId(), chosen);
            String undo = chosen.startInclusive() + "-" + chosen.endExclusive();
            goOn("suggestion-dismissed", undo, "suggestion-" + before);
        });
    }

    /** Lets the passage whose button was pressed be proposed again. */
    public void bringBack() {
        problems.gather(() -> {
            desk.bringBack(place.articleId(), chosen());
            goOn("suggestion-brought-back", "", "suggestions");
        });
    }

    private TextSpan chosen() {
        String[] ends =
                Objects.requireNonNullElse(request.getParameter(PASSAGE), "").split("-");
        try {
            return TextSpan.of(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException noPassage) {
            throw new BadInputException(Problem.of(PASSAGE, "no-passage"));
        }
    }

    private void goOn(String done, String undo, String anchor) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("article", place.getArticle());
        parameters.put("claim", place.getClaim());
        parameters.put("source", place.getSource());
        parameters.put("done", done);
        parameters.put("undo", undo);
        redirect.to("/workshop", parameters, anchor);
    }
}
