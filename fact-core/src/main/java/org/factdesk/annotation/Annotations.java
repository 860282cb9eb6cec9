package org.factdesk.annotation;

import java.util.List;
import java.util.Optional;

import org.factdesk.document.DocumentId;
import org.factdesk.saving.Saving;

/** Keeps notes and their threads. */
public interface Annotations {
    /** Adds a note without replies; revision 0. */
    void add(Annotation annotation);

    /** The note with its thread, or empty. */
    Optional<Annotation> find(AnnotationId id);

    /** The notes on a document in reading order, each with its thread, in two queries. */
    List<Annotation> of(DocumentId document);

    /** How many notes on a document are open. */
    int openOn(DocumentId document);

    /**
     * Keeps other words, a matter settled or opened again, and the replies that are not kept yet, where the revision is the
     * one that stands; answers it with the next revision.
     */
    Saving<Annotation> save(Annotation annotation);
}
