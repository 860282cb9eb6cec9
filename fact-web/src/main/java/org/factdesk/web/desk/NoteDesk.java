package org.factdesk.web.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Account;
import org.factdesk.annotation.Annotation;
import org.factdesk.annotation.AnnotationId;
import org.factdesk.annotation.Annotations;
import org.factdesk.annotation.MisplacedPassageException;
import org.factdesk.annotation.Motivation;
import org.factdesk.annotation.Reply;
import org.factdesk.annotation.Target;
import org.factdesk.claim.Claim;
import org.factdesk.desk.BlindNotes;
import org.factdesk.desk.Deed;
import org.factdesk.document.DocumentId;
import org.factdesk.saving.Saving;
import org.factdesk.text.TextSpan;

/** Notes on passages of an article, their threads, and their settling. What could tell a blind reviewer is hidden. */
@ApplicationScoped
@Transactional
public class NoteDesk {
    @Inject
    Hand hand;

    @Inject
    ArticleDesk articles;

    @Inject
    ClaimDesk claims;

    @Inject
    Annotations annotations;

    @Inject
    VisibleVerdicts visible;

    /** The notes on an article as the person who asks may see them. */
    public VisibleNotes of(DocumentId article) {
        BlindNotes blind = blind(article, hand.require(Deed.READ));
        List<Annotation> all = annotations.of(article);
        List<Annotation> shown = all.stream().filter(note -> !blind.hides(note)).toList();
        return new VisibleNotes(shown, all.size() - shown.size());
    }

    /**
     * A note.
     *
     * @throws NotFoundException where there is none of that identity, or none that the person may see
     */
    public Annotation note(AnnotationId id) {
        Account person = hand.require(Deed.READ);
        return annotations
                .find(id)
                .filter(note -> !blind(note.target().document(), person).hides(note))
                .orElseThrow(() -> new NotFoundException("annotation", id));
    }

    /**
     * Writes a note on a passage.
     *
     * @param passage UTF-16 units of the article's text
     * @throws BadInputException where the form cannot be taken
     */
    public Annotation write(DocumentId article, TextSpan passage, NoteForm form) {
        hand.require(Deed.NOTE);
        Typed typed = new Typed();
        Target target = target(typed, article, passage);
        Motivation motivation = motivation(typed, form);
        String body = typed.required("body", form.body(), Annotation.LONGEST_BODY);
        typed.requireNoProblem();
        Annotation note = Annotation.write(
                new AnnotationId(hand.newId()),
                Objects.requireNonNull(target),
                Objects.requireNonNull(motivation),
                body,
                hand.sign(Deed.NOTE));
        annotations.add(note);
        return note;
    }

    /**
     * Changes a note of one's own that nobody has answered yet.
     *
     * @param revision the one the words were typed over; an older one is answered with what stands now
     * @throws BadInputException where the form cannot be taken, or the note can no longer be changed
     */
    public Saving<Annotation> edit(AnnotationId id, int revision, NoteForm form) {
        Account person = hand.require(Deed.NOTE);
        Annotation stands = note(id);
        Typed typed = new Typed();
        Motivation motivation = motivation(typed, form);
        String body = typed.required("body", form.body(), Annotation.LONGEST_BODY);
        typed.requireNoProblem();
        Annotation changed = stands.reworded(Objects.requireNonNull(motivation), body);
        if (stands.revision() != revision) {
            return Saving.overtaken(changed, stands);
        }
        if (!stands.mayEdit(person.id())) {
            throw new BadInputException(Problem.of("body", "note-answered"));
        }
        return annotations.save(changed);
    }

    /**
     * Answers a note; a settled one is open again.
     *
     * @throws BadInputException where nothing was typed
     */
    public Annotation reply(AnnotationId id, @Nullable String words) {
        hand.require(Deed.NOTE);
        Typed typed = new Typed();
        String body = typed.required("reply", words, Annotation.LONGEST_BODY);
        typed.requireNoProblem();
        Reply reply = new Reply(body, hand.sign(Deed.NOTE));
        return change(note(id), note -> note.answered(reply));
    }

    /** Settles the matter of a note; where it is settled already nothing changes. */
    public Annotation resolve(AnnotationId id) {
        hand.require(Deed.NOTE);
        Annotation note = note(id);
        return note.isOpen() ? change(note, open -> open.settled(hand.sign(Deed.NOTE))) : note;
    }

    /** Opens the matter of a note again; where it is open already nothing changes. */
    public Annotation reopen(AnnotationId id) {
        hand.require(Deed.NOTE);
        Annotation note = note(id);
        return note.isOpen() ? note : change(note, Annotation::reopened);
    }

    /** Makes a change that does not hang on what others wrote meanwhile: it is made to what stands. */
    private Annotation change(Annotation note, UnaryOperator<Annotation> change) {
        Saving<Annotation> saving = annotations.save(change.apply(note));
        if (saving instanceof Saving.Overtaken<Annotation> overtaken) {
            saving = annotations.save(change.apply(overtaken.theirs()));
        }
        if (saving instanceof Saving.Kept<Annotation> kept) {
            return kept.value();
        }
        throw new IllegalStateException("the note was held and yet overtaken: " + note.id());
    }

    private BlindNotes blind(DocumentId article, Account person) {
        List<Claim> all = claims.of(article);
        return BlindNotes.of(
                person.id(), all, visible.hidden(all.stream().map(Claim::id).toList(), person));
    }

    private @Nullable Target target(Typed typed, DocumentId article, TextSpan passage) {
        try {
            return Target.of(articles.article(article), passage);
        } catch (MisplacedPassageException noPassage) {
            typed.add(Problem.of("passage", "no-passage"));
            return null;
        }
    }

    private static @Nullable Motivation motivation(Typed typed, NoteForm form) {
        return typed.choice("motivation", form.motivation(), name -> Motivation.valueOf(name.toUpperCase(Locale.ROOT)));
    }
}
