package org.factdesk.claim;

import java.util.List;

import org.factdesk.annotation.Target;
import org.factdesk.document.DocumentId;

/** Keeps the candidates that were dismissed. */
public interface Dismissals {
    /** Keeps a dismissal; the first one of a passage stands, and a second one changes nothing. */
    void add(Dismissal dismissal);

    /** The dismissed candidates of an article, in reading order. */
    List<Dismissal> of(DocumentId article);

    /** Takes the dismissal of exactly that passage back; false where there was none. */
    boolean remove(Target passage);
}
