package org.factdesk.web.page;

import org.factdesk.annotation.Annotation;

/**
 * A note, as the workshop lists it.
 *
 * @param note the note with its thread
 * @param editable whether whoever reads the page may change its words
 */
public record NoteRow(Annotation note, boolean editable) {
    /** The identity, as forms and drafts name it. */
    public String id() {
        return note.id().toString();
    }
}
