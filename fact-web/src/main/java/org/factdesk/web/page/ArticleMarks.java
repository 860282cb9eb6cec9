package org.factdesk.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.factdesk.claim.Evidence;
import org.factdesk.document.Document;
import org.factdesk.extraction.mention.Mention;

/** What is to be seen in a text. */
@RequestScoped
class ArticleMarks {
    @Inject
    FigureWords words;

    @Inject
    WorkshopPlace place;

    /** Claims and figures of an article. */
    List<Mark> of(Document article, List<Mention> figures, List<ClaimRow> claims) {
        List<Mark> marks = figures(figures);
        claims.forEach(row -> marks.add(claim(article, row)));
        return marks;
    }

    /** Evidence and figures of a source. */
    List<Mark> of(Document source, List<Mention> figures, Iterable<Evidence> evidence) {
        List<Mark> marks = figures(figures);
        for (Evidence passage : evidence) {
            if (passage.source().equals(source.id())) {
                String style = "evidence evidence-" + passage.stance().name().toLowerCase(Locale.ROOT);
                marks.add(new Mark(passage.passage().in(source.text()), style, "", Map.of()));
            }
        }
        return marks;
    }

    /** A passage that is proposed as a claim; says why. */
    Mark suggestion(SuggestionRow row) {
        return new Mark(row.candidate().span(), "suggestion", "", Map.of());
    }

    /** A passage with a note; its beginning shows on hover. */
    Mark note(Document article, NoteRow row) {
        String style = "noted" + (row.note().isOpen() ? "" : " settled");
        return new Mark(
                row.note().target().in(article.text()),
                style,
                beginning(row.note().body()),
                Map.of());
    }

    private static String beginning(String body) {
        int most = 120;
        return body.codePointCount(0, body.length()) <= most
                ? body
                : body.substring(0, body.offsetByCodePoints(0, most)) + "…";
    }

    /** Figures that cannot all be right; says why. */
    List<Mark> discrepancy(DiscrepancyRow row, List<Mention> figures) {
        return row.discrepancy().mentions().stream()
                .map(figures::get)
                .map(figure -> new Mark(figure.span(), "discrepancy", words.sentence(row.discrepancy()), Map.of()))
                .toList();
    }

    private List<Mark> figures(List<Mention> figures) {
        List<Mark> marks = new ArrayList<>();
        for (Mention figure : figures) {
            Map<String, String> data = Map.of("kind", figure.kind().code(), "value", FigureWords.plain(figure));
            marks.add(new Mark(figure.span(), "figure", words.kind(figure) + ": " + words.value(figure), data));
        }
        return marks;
    }

    private Mark claim(Document article, ClaimRow row) {
        boolean current = Objects.equals(row.claim().id(), place.claimId().orElse(null));
        String style = "claim" + (row.verdict() == null ? "" : " rated") + (current ? " current" : "");
        Map<String, String> data = Map.of("claim", Integer.toString(row.number()));
        return new Mark(row.claim().passage().in(article.text()), style, "", data);
    }
}
