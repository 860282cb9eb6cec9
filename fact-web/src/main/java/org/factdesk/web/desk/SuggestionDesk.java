package org.factdesk.web.desk;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.factdesk.annotation.MisplacedPassageException;
import org.factdesk.annotation.Target;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Dismissal;
import org.factdesk.claim.Dismissals;
import org.factdesk.desk.Deed;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.extraction.candidate.Candidate;
import org.factdesk.text.TextSpan;

/** Proposes passages as claims, and keeps those that were dismissed from being proposed again. */
@ApplicationScoped
@Transactional
public class SuggestionDesk {
    @Inject
    Hand hand;

    @Inject
    ArticleDesk articles;

    @Inject
    Dismissals dismissals;

    @Inject
    Reading reading;

    /**
     * The passages worth checking that nobody has dismissed, in reading order.
     *
     * @param claims those of the article, whose passages are proposed no more
     */
    public List<Candidate> of(Document article, List<Claim> claims) {
        hand.require(Deed.READ);
        List<TextSpan> taken =
                claims.stream().map(claim -> claim.passage().in(article.text())).toList();
        List<TextSpan> dismissed = dismissals.of(article.id()).stream()
                .map(dismissal -> dismissal.passage().in(article.text()))
                .toList();
        return reading.candidates(article).stream()
                .filter(candidate -> taken.stream().noneMatch(candidate.span()::overlaps))
                .filter(candidate -> dismissed.stream().noneMatch(candidate.span()::overlaps))
                .toList();
    }

    /** The passages that were dismissed, in reading order. */
    public List<Dismissal> dismissed(DocumentId article) {
        hand.require(Deed.READ);
        return dismissals.of(article);
    }

    /**
     * Dismisses a passage for everybody on the desk; where it is dismissed already nothing changes.
     *
     * @param passage UTF-16 units of the article's text
     * @throws BadInputException where that is no passage of the article
     */
    public Dismissal dismiss(DocumentId article, TextSpan passage) {
        hand.require(Deed.DISMISS);
        Dismissal dismissal = new Dismissal(target(article, passage), hand.sign(Deed.DISMISS));
        dismissals.add(dismissal);
        return dismissal;
    }

    /** Lets a passage be proposed again; false where it was not dismissed. */
    public boolean bringBack(DocumentId article, TextSpan passage) {
        hand.require(Deed.DISMISS);
        return dismissals.remove(target(article, passage));
    }

    private Target target(DocumentId article, TextSpan passage) {
        try {
            return Target.of(articles.article(article), passage);
        } catch (MisplacedPassageException noPassage) {
            throw new BadInputException(Problem.of("passage", "no-passage"));
        }
    }
}
