package org.factdesk.web.page;

import org.factdesk.annotation.Motivation;
import org.factdesk.web.desk.NoteForm;

/** What is typed into the form of a new note. */
public class NoteInput {
    private final PassageInput passage = new PassageInput();
    private String motivation = Motivation.COMMENTING.name();
    private String body = "";

    NoteForm form() {
        return new NoteForm(motivation, body);
    }

    /** The passage the note is on. */
    public PassageInput getPassage() {
        return passage;
    }

    public String getMotivation() {
        return motivation;
    }

    public void setMotivation(String motivation) {
        this.motivation = motivation;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
