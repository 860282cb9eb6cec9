package org.factdesk.web.page;

import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.factdesk.document.Document;
import org.factdesk.web.desk.ArticleDesk;
import org.factdesk.web.desk.DocumentForm;
import org.factdesk.web.desk.DraftDesk;

/** Takes an article in and goes straight to its workshop. */
@Named
@RequestScoped
public class NewArticlePage {
    /** Where the drafts of this page are kept. */
    static final String DRAFTS = "new-article/";

    @Inject
    ArticleDesk articles;

    @Inject
    DraftDesk drafts;

    @Inject
    Problems problems;

    @Inject
    Redirect redirect;

    private DocumentInput input = new DocumentInput();

    /** Offers again what was typed and not saved. */
    public void open() {
        input.fill(drafts.under(DRAFTS));
    }

    /** Takes the article in. */
    public void save() {
        problems.gather(() -> {
            DocumentForm form = input.form();
            Document article = articles.capture(form);
            drafts.forget(DRAFTS);
            redirect.to("/workshop", Map.of("article", article.id().toString()));
        });
    }

    /** What is typed. */
    public DocumentInput getInput() {
        return input;
    }
}
