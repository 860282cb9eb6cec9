package org.factdesk.web.desk;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.factdesk.annotation.MisplacedPassageException;
import org.factdesk.annotation.Target;
import org.factdesk.audit.Reads;
import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Claimant;
import org.factdesk.claim.Claims;
import org.factdesk.desk.Deed;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.saving.Saving;
import org.factdesk.text.TextSpan;
import org.factdesk.verdict.Check;
import org.factdesk.verdict.Checks;

/** Accepts passages of an article as claims and words them. */
@ApplicationScoped
@Tallied
@Transactional
public class ClaimDesk {
    private static final int LONGEST_NAME = 500;

    @Inject
    Hand hand;

    @Inject
    ArticleDesk articles;

    @Inject
    Claims claims;

    @Inject
    Checks checks;

    @Inject
    CheckWork work;

    @Inject
    Reads reads;

    /**
     * Accepts a passage as a claim; where the very same passage is a claim already, that claim is answered.
     *
     * @param passage UTF-16 units of the article's text
     * @throws BadInputException where that is no passage of the article
     */
    public Claim accept(DocumentId articleId, TextSpan passage) {
        hand.require(Deed.CLAIM);
        Document article = articles.article(articleId);
        Target target = target(article, passage);
        return claims.of(articleId).stream()
                .filter(claim -> claim.passage().position().equals(target.position()))
                .findFirst()
                .orElseGet(() -> add(target));
    }

    /** The claims of an article in reading order. */
    public List<Claim> of(DocumentId article) {
        hand.require(Deed.READ);
        return claims.of(article);
    }

    /**
     * A claim.
     *
     * @throws NotFoundException where there is none of that identity
     */
    public Claim claim(ClaimId id) {
        hand.require(Deed.READ);
        Claim claim = claims.find(id).orElseThrow(() -> new NotFoundException("claim", id));
        reads.note("claim", id);
        return claim;
    }

    /**
     * Words a claim anew.
     *
     * @param revision the one the words were typed over; an older one is answered with what stands now
     * @throws BadInputException where the wording is empty or too long
     */
    public Saving<Claim> reword(ClaimId id, int revision, @Nullable String wording, @Nullable String claimant) {
        hand.require(Deed.CLAIM);
        Typed typed = new Typed();
        String words = typed.required("wording", wording, Claim.LONGEST_WORDING);
        String name = typed.optional("claimant", claimant, LONGEST_NAME);
        typed.requireNoProblem();
        Claim stands = claim(id);
        Claimant who = name.isEmpty() ? null : new Claimant(name);
        Saving<Claim> saving = claims.save(new Claim(id, stands.passage(), words, who, stands.accepted(), revision));
        if (saving instanceof Saving.Kept<Claim>) {
            work.edited(id);
        }
        return saving;
    }

    /** Takes a claim back that has no evidence and no verdict yet; false where it has. */
    public boolean takeBack(ClaimId id) {
        hand.require(Deed.CLAIM);
        return claims.remove(id);
    }

    private Claim add(Target target) {
        Claim claim = Claim.accept(new ClaimId(hand.newId()), target, hand.sign(Deed.CLAIM));
        claims.add(claim);
        checks.add(Check.begin(claim.id()));
        return claim;
    }

    private static Target target(Document article, TextSpan passage) {
        try {
            Target target = Target.of(article, passage);
            if (target.words().isBlank() || target.words().length() > Claim.LONGEST_WORDING) {
                throw new BadInputException(Problem.of("passage", "passage-length", Claim.LONGEST_WORDING));
            }
            return target;
        } catch (MisplacedPassageException noPassage) {
            throw new BadInputException(Problem.of("passage", "no-passage"));
        }
    }
}
