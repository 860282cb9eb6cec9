package org.factdesk.web.desk;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.factdesk.audit.Reads;
import org.factdesk.desk.ArticleProgress;
import org.factdesk.desk.Deed;
import org.factdesk.desk.DeskBoard;
import org.factdesk.desk.DeskFilter;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.document.DocumentRole;
import org.factdesk.document.Documents;

/** Takes articles in and shows them. */
@ApplicationScoped
@Transactional
public class ArticleDesk {
    @Inject
    Hand hand;

    @Inject
    Documents documents;

    @Inject
    DeskBoard board;

    @Inject
    Reads reads;

    /**
     * Takes an article in.
     *
     * @throws BadInputException where the form cannot be taken
     */
    public Document capture(DocumentForm form) {
        hand.require(Deed.CAPTURE);
        DocumentForm.Read read = form.read();
        Document article = Document.capture(
                new DocumentId(hand.newId()),
                DocumentRole.ARTICLE,
                read.details(),
                read.text(),
                hand.sign(Deed.CAPTURE));
        documents.add(article);
        return article;
    }

    /**
     * An article.
     *
     * @throws NotFoundException where there is none of that identity
     */
    public Document article(DocumentId id) {
        hand.require(Deed.READ);
        Document article = documents
                .find(id)
                .filter(document -> document.role() == DocumentRole.ARTICLE)
                .orElseThrow(() -> new NotFoundException("article", id));
        reads.note("article", id);
        return article;
    }

    /** The articles last taken in of those wanted, newest first. */
    public List<ArticleProgress> latest(DeskFilter wanted, int first, int most) {
        hand.require(Deed.READ);
        return board.articles(wanted, first, most);
    }

    /** How many of those articles there are. */
    public long count(DeskFilter wanted) {
        hand.require(Deed.READ);
        return board.articleCount(wanted);
    }
}
