package org.factdesk.web.page;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

import org.factdesk.document.Document;
import org.factdesk.web.desk.DraftDesk;
import org.factdesk.web.desk.EvidenceDesk;
import org.factdesk.web.desk.Reading;

/** The sources at hand for the article: takes one in, opens one. */
@Named
@RequestScoped
public class SourceSection {
    @Inject
    WorkshopPlace place;

    @Inject
    EvidenceDesk desk;

    @Inject
    Reading reading;

    @Inject
    ArticleMarks marks;

    @Inject
    DraftDesk drafts;

    @Inject
    Problems problems;

    private DocumentInput input = new DocumentInput();
    private @Nullable List<Document> sources;
    private @Nullable Document open;

    /** Offers again what was typed and not saved. */
    public void open() {
        input.fill(drafts.under(getDrafts()));
    }

    /** Where the drafts of this form are kept. */
    public String getDrafts() {
        return "new-source/" + place.getArticle() + "/";
    }

    /** The sources at hand, newest first. */
    public List<Document> getSources() {
        if (sources == null) {
            sources = desk.sourcesFor(place.articleId());
        }
        return sources;
    }

    /** The source that is open; null where none is. */
    public @Nullable Document getOpen() {
        if (open == null) {
            open = place.sourceId().map(desk::source).orElse(null);
        }
        return open;
    }

    /** The open source with its figures and the passages taken for this claim marked. */
    public @Nullable MarkedText getText() {
        Document source = getOpen();
        if (source == null) {
            return null;
        }
        return MarkedText.of(
                source.text(),
                marks.of(
                        source,
                        reading.figures(source),
                        place.claimId().map(desk::of).orElse(List.of())));
    }

    /** Takes a source in and opens it. */
    public void capture() {
        problems.gather(() -> {
            Document source = desk.captureSource(place.articleId(), input.form());
            drafts.forget(getDrafts());
            place.goOn(place.getClaim(), source.id().toString(), "source-captured", "source-text");
        });
    }

    /** What is typed. */
    public DocumentInput getInput() {
        return input;
    }
}
