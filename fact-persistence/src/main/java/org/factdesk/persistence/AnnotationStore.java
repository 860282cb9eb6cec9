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

import org.factdesk.annotation.Annotation;
import org.factdesk.annotation.AnnotationId;
import org.factdesk.annotation.Annotations;
import org.factdesk.annotation.Reply;
import org.factdesk.audit.Change;
import org.factdesk.document.DocumentId;
import org.factdesk.saving.GoneException;
import org.factdesk.saving.Saving;

@ApplicationScoped
class AnnotationStore implements Annotations {
    private static final String IN_READING_ORDER =
            """
            select a from AnnotationEntity a where a.passage.document = :document
            order by a.passage.codePointStart, a.passage.codePointEnd, a.written.at, a.id
            """;
    private static final String THREADS =
            "select r from ReplyEntity r where r.annotation in :annotations order by r.place";
    private static final String OPEN =
            "select count(a) from AnnotationEntity a where a.passage.document = :document and a.resolved.at is null";

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Override
    public void add(Annotation annotation) {
        entities.persist(AnnotationEntity.of(annotation));
        entities.flush();
        changes.note(Change.add("annotation", annotation.id(), annotation));
    }

    @Override
    public Optional<Annotation> find(AnnotationId id) {
        return Optional.ofNullable(entities.find(AnnotationEntity.class, id.value()))
                .map(this::whole);
    }

    @Override
    public List<Annotation> of(DocumentId document) {
        List<AnnotationEntity> rows = entities.createQuery(IN_READING_ORDER, AnnotationEntity.class)
                .setParameter("document", document.value())
                .getResultList();
        Map<AnnotationId, List<Reply>> threads =
                threads(rows.stream().map(AnnotationEntity::id).toList());
        return rows.stream()
                .map(row -> row.toAnnotation(threads.getOrDefault(row.id(), List.of())))
                .toList();
    }

    @Override
    public int openOn(DocumentId document) {
        return entities.createQuery(OPEN, Long.class)
                .setParameter("document", document.value())
                .getSingleResult()
                .intValue();
    }

    @Override
    public Saving<Annotation> save(Annotation annotation) {
        AnnotationEntity row = Rows.fresh(
                        entities, AnnotationEntity.class, annotation.id().value())
                .orElseThrow(() -> new GoneException(annotation.id()));
        Annotation before = whole(row);
        if (row.revision() != annotation.revision()) {
            return Saving.overtaken(annotation, before);
        }
        row.edit(annotation);
        addReplies(annotation, before.replies().size());
        entities.flush();
        Annotation kept = whole(row);
        changes.note(Change.edit("annotation", annotation.id(), before, kept));
        return Saving.kept(kept);
    }

    private void addReplies(Annotation annotation, int kept) {
        for (int place = kept; place < annotation.replies().size(); place++) {
            Reply reply = annotation.replies().get(place);
            entities.persist(ReplyEntity.of(UUID.randomUUID(), annotation.id(), place, reply));
        }
    }

    private Annotation whole(AnnotationEntity row) {
        return row.toAnnotation(threads(List.of(row.id())).getOrDefault(row.id(), List.of()));
    }

    private Map<AnnotationId, List<Reply>> threads(Collection<AnnotationId> annotations) {
        if (annotations.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(THREADS, ReplyEntity.class)
                .setParameter(
                        "annotations",
                        annotations.stream().map(AnnotationId::value).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        ReplyEntity::annotation, Collectors.mapping(ReplyEntity::toReply, Collectors.toList())));
    }
}
