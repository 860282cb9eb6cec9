package org.factdesk.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.factdesk.audit.Change;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.document.Documents;

@ApplicationScoped
class DocumentStore implements Documents {
    private static final String SOURCES =
            """
            select d from DocumentEntity d
            where d.id in (select o.source from OfferedSourceEntity o where o.article = :article)
               or d.id in (select e.passage.document from EvidenceEntity e, ClaimEntity c
                           where e.claim = c.id and c.passage.document = :article)
            order by d.captured.at desc, d.id
            """;

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Override
    public void add(Document document) {
        entities.persist(DocumentEntity.of(document));
        entities.flush();
        changes.note(Change.add("document", document.id(), document));
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return Optional.ofNullable(entities.find(DocumentEntity.class, id.value()))
                .map(DocumentEntity::toDocument);
    }

    @Override
    public Map<DocumentId, Document> findAll(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select d from DocumentEntity d where d.id in :ids", DocumentEntity.class)
                .setParameter("ids", ids.stream().map(DocumentId::value).toList())
                .getResultStream()
                .map(DocumentEntity::toDocument)
                .collect(Collectors.toUnmodifiableMap(Document::id, document -> document));
    }

    @Override
    public List<Document> sourcesFor(DocumentId article) {
        return entities.createQuery(SOURCES, DocumentEntity.class)
                .setParameter("article", article.value())
                .getResultStream()
                .map(DocumentEntity::toDocument)
                .toList();
    }

    @Override
    public void offer(DocumentId source, DocumentId article) {
        UUID row = OfferedSourceEntity.idOf(source, article);
        if (entities.find(OfferedSourceEntity.class, row) == null) {
            entities.persist(OfferedSourceEntity.of(source, article));
            entities.flush();
        }
    }
}
