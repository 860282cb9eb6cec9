package org.factdesk.annotation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.AccountId;
import org.factdesk.document.Capture;

/**
 * A note on a passage with a thread of replies (W3C {@code Annotation}). A note on a claim is one on the claim's passage.
 *
 * @param id the identity
 * @param target the passage
 * @param motivation why it was written
 * @param body the words, never blank
 * @param written when and by whom
 * @param replies the thread, oldest first
 * @param resolved when and by whom the matter was settled; null while it is open
 * @param revision how often it was edited, answered, settled or opened again, from 0; a save with an older one is overtaken
 */
public record Annotation(
        AnnotationId id,
        Target target,
        Motivation motivation,
        String body,
        Capture written,
        List<Reply> replies,
        @Nullable Capture resolved,
        int revision) {
    /** The longest words of a note or a reply kept, in UTF-16 units. */
    public static final int LONGEST_BODY = 20_000;

    public Annotation {
        body = requireBody(body);
        replies = List.copyOf(replies);
    }

    /** A note just written, open and without replies. */
    public static Annotation write(
            AnnotationId id, Target target, Motivation motivation, String body, Capture written) {
        return new Annotation(id, target, motivation, body, written, List.of(), null, 0);
    }

    /** Whether the matter is not settled yet. */
    public boolean isOpen() {
        return resolved == null;
    }

    /** Whether that person may still change the words: its author, until somebody has answered. */
    public boolean mayEdit(AccountId person) {
        return written.by().equals(person) && replies.isEmpty();
    }

    /** The same note in other words. */
    public Annotation reworded(Motivation newMotivation, String newBody) {
        return new Annotation(id, target, newMotivation, newBody, written, replies, resolved, revision);
    }

    /** The same note with one more answer; an answer opens a settled matter again. */
    public Annotation answered(Reply reply) {
        List<Reply> longer = new ArrayList<>(replies);
        longer.add(reply);
        return new Annotation(id, target, motivation, body, written, longer, null, revision);
    }

    /** The same note with its matter settled. */
    public Annotation settled(Capture by) {
        return new Annotation(id, target, motivation, body, written, replies, by, revision);
    }

    /** The same note, open again. */
    public Annotation reopened() {
        return new Annotation(id, target, motivation, body, written, replies, null, revision);
    }

    static String requireBody(String typed) {
        String body = typed.strip();
        if (body.isEmpty() || body.length() > LONGEST_BODY) {
            throw new IllegalArgumentException(
                    "a note has 1 to " + LONGEST_BODY + " characters, this one " + body.length());
        }
        return body;
    }
}
