package org.factdesk.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps documents. There is no way to change one. */
public interface Documents {
    /** Adds a captured document. */
    void add(Document document);

    /**
     * The document, or empty.
     *
     * @throws AlteredTextException where the kept text does not have its hash
     */
    Optional<Document> find(DocumentId id);

    /** The documents with those identities, in one query; unknown ones are missing from the answer. */
    Map<DocumentId, Document> findAll(Collection<DocumentId> ids);

    /** Sources that evidence of this article's claims is taken from or that were captured for it, newest first. */
    List<Document> sourcesFor(DocumentId article);

    /** Notes that a source was captured while working on that article, so that it is offered there. */
    void offer(DocumentId source, DocumentId article);
}
