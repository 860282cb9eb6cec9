package org.factdesk.web.desk;

import java.util.List;

import org.factdesk.annotation.Annotation;

/**
 * The notes on an article as one person may see them.
 *
 * @param notes in reading order
 * @param hidden how many are hidden until that person has taken a second look that is blind
 */
public record VisibleNotes(List<Annotation> notes, int hidden) {
    public VisibleNotes {
        notes = List.copyOf(notes);
    }

    /** How many of those shown are open. */
    public int open() {
        return (int) notes.stream().filter(Annotation::isOpen).count();
    }
}
