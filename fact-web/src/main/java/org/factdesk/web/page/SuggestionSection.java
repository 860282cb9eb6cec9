package org.factdesk.web.page;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Claim;
import org.factdesk.document.Document;
import org.factdesk.text.TextSpan;
import org.factdesk.web.desk.ArticleDesk;
import org.factdesk.web.desk.ClaimDesk;
import org.factdesk.web.desk.Reading;

/** The passages that the extractor proposes and nobody has accepted yet, with the reasons for each. */
@Named
@RequestScoped
public class SuggestionSection {
    @Inject
    WorkshopPlace place;

    @Inject
    ArticleDesk articles;

    @Inject
    ClaimDesk claims;

    @Inject
    Reading reading;

    @Inject
    Problems problems;

    private @Nullable List<SuggestionRow> rows;

    /** The suggestions left, in reading order. */
    public List<SuggestionRow> getRows() {
        if (rows == null) {
            rows = rows(articles.article(place.articleId()));
        }
        return rows;
    }

    /** Accepts a suggestion as it stands. */
    public void accept(int start, int end) {
        problems.gather(() -> {
            Claim claim = claims.accept(place.articleId(), TextSpan.of(start, end));
            place.goOn(claim.id().toString(), place.getSource(), "claim-accepted", "");
        });
    }

    private List<SuggestionRow> rows(Document article) {
        List<TextSpan> taken = claims.of(article.id()).stream()
                .map(claim -> claim.passage().in(article.text()))
                .toList();
        return reading.candidates(article).stream()
                .filter(candidate -> taken.stream().noneMatch(candidate.span()::overlaps))
                .map(candidate -> new SuggestionRow(candidate, article.text().slice(candidate.span())))
                .toList();
    }
}
