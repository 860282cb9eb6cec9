package org.factdesk.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Account;
import org.factdesk.account.AccountId;
import org.factdesk.annotation.Annotation;
import org.factdesk.annotation.AnnotationId;
import org.factdesk.annotation.Motivation;
import org.factdesk.claim.Claim;
import org.factdesk.document.Document;
import org.factdesk.saving.Saving;
import org.factdesk.text.TextSpan;
import org.factdesk.web.desk.DraftDesk;
import org.factdesk.web.desk.NotFoundException;
import org.factdesk.web.desk.NoteDesk;
import org.factdesk.web.desk.NoteForm;
import org.factdesk.web.desk.SignedIn;
import org.factdesk.web.desk.VisibleNotes;

/** The notes on the article and their threads. Which note a form is about stands in it, for others add notes meanwhile. */
@Named
@RequestScoped
public class NoteSection {
    private static final String ANCHOR = "notes";

    @Inject
    HttpServletRequest request;

    @Inject
    FacesContext faces;

    @Inject
    WorkshopPlace place;

    @Inject
    WorkshopArticle shared;

    @Inject
    NoteDesk desk;

    @Inject
    DraftDesk drafts;

    @Inject
    SignedIn signedIn;

    @Inject
    Problems problems;

    private final NoteInput input = new NoteInput();
    private final Map<String, String> replies = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> motivations = new HashMap<>();
    private @Nullable VisibleNotes visible;
    private @Nullable List<NoteRow> rows;
    private @Nullable AnnotationId overtaken;

    /** Fills the forms with what was typed and not saved, and the new note's with the current claim's passage. */
    public void open() {
        shared.current().ifPresent(this::fill);
        input.setBody(drafts.under(getDrafts()).getOrDefault("body", ""));
        getRows().forEach(this::fill);
    }

    /** Where the draft of a new note is kept. */
    public String getDrafts() {
        return "note/" + place.getArticle() + "/";
    }

    /** The notes that the person may see, in reading order. */
    public List<NoteRow> getRows() {
        if (rows == null) {
            rows = visible().notes().stream()
                    .map(note -> new NoteRow(note, mayEdit(note)))
                    .toList();
        }
        return rows;
    }

    /** How many of them are open. */
    public int getOpenCount() {
        return visible().open();
    }

    /** How many are hidden until the person has taken a look that is blind. */
    public int getHiddenCount() {
        return visible().hidden();
    }

    /** The purposes to choose from. */
    public Motivation[] getPurposes() {
        return Motivation.values();
    }

    /** Whether somebody else changed that note while its form was open. */
    public boolean isOvertaken(Annotation note) {
        return note.id().equals(overtaken);
    }

    /** Writes a note. */
    public void write() {
        problems.gather("note-", () -> {
            Document article = shared.document();
            desk.write(article.id(), input.getPassage().form().in(article.text()), input.form());
            drafts.forget(getDrafts());
            goOn("note-written");
        });
    }

    /** Changes a note; where somebody was faster, the words typed are offered as an answer to what stands now. */
    public void edit() {
        AnnotationId id = chosen();
        String typed = bodies.getOrDefault(id.toString(), "");
        problems.gather(id + "-", () -> {
            NoteForm form = new NoteForm(motivations.get(id.toString()), typed);
            if (desk.edit(id, revision(), form) instanceof Saving.Overtaken<Annotation>) {
                overtaken = id;
                replies.put(id.toString(), typed);
                visible = null;
                rows = null;
            } else {
                drafts.forget(draftsOf(id));
                goOn("note-edited");
            }
        });
    }

    /** Answers a note. */
    public void reply() {
        AnnotationId id = chosen();
        problems.gather(id + "-", () -> {
            desk.reply(id, replies.get(id.toString()));
            drafts.forget(draftsOf(id));
            goOn("note-answered");
        });
    }

    /** Settles a note. */
    public void resolve() {
        desk.resolve(chosen());
        goOn("note-resolved");
    }

    /** Opens a note again. */
    public void reopen() {
        desk.reopen(chosen());
        goOn("note-reopened");
    }

    /** What is typed into the form of a new note. */
    public NoteInput getInput() {
        return input;
    }

    /** Answers typed, by the note's identity. */
    public Map<String, String> getReplies() {
        return replies;
    }

    /** Changed words typed, by the note's identity. */
    public Map<String, String> getBodies() {
        return bodies;
    }

    /** Changed purposes, by the note's identity. */
    public Map<String, String> getMotivations() {
        return motivations;
    }

    private VisibleNotes visible() {
        if (visible == null) {
            visible = desk.of(place.articleId());
        }
        return visible;
    }

    /** A form that was sent is read even where the note was answered meanwhile, so that the words typed are not lost. */
    private boolean mayEdit(Annotation note) {
        return signedIn.account()
                .map(Account::id)
                .filter(person -> note.mayEdit(person) || faces.isPostback() && isBy(note, person))
                .isPresent();
    }

    private static boolean isBy(Annotation note, AccountId person) {
        return note.written().by().equals(person);
    }

    private void fill(Claim claim) {
        TextSpan span = claim.passage().in(shared.of(claim).text());
        input.getPassage().setStart(Integer.toString(span.startInclusive()));
        input.getPassage().setEnd(Integer.toString(span.endExclusive()));
        input.getPassage().setWords(claim.passage().words());
    }

    private void fill(NoteRow row) {
        Map<String, String> typed = drafts.under(draftsOf(row.note().id()));
        replies.put(row.id(), typed.getOrDefault("reply", ""));
        bodies.put(row.id(), typed.getOrDefault("body", row.note().body()));
        motivations.put(row.id(), row.note().motivation().name());
    }

    private AnnotationId chosen() {
        String typed = Objects.requireNonNullElse(request.getParameter("note"), "");
        try {
            return AnnotationId.parse(typed);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException("annotation", typed);
        }
    }

    private int revision() {
        String typed = Objects.requireNonNullElse(request.getParameter("note-revision"), "");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private void goOn(String done) {
        place.goOn(place.getClaim(), place.getSource(), done, ANCHOR);
    }

    private static String draftsOf(AnnotationId id) {
        return "note/" + id + "/";
    }
}
