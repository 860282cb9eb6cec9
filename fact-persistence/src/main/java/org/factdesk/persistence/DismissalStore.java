package org.factdesk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.factdesk.annotation.Target;
import org.factdesk.audit.Change;
import org.factdesk.claim.Dismissal;
import org.factdesk.claim.Dismissals;
import org.factdesk.document.DocumentId;

@ApplicationScoped
class DismissalStore implements Dismissals {
    private static final String IN_READING_ORDER =
            """
            select d from DismissalEntity d where d.passage.document = :article
            order by d.passage.codePointStart, d.passage.codePointEnd
            """;
    private static final String ONE =
            """
            select d from DismissalEntity d where d.passage.document = :article
            and d.passage.codePointStart = :start and d.passage.codePointEnd = :end
            """;

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Override
    public void add(Dismissal dismissal) {
        holdArticle(dismissal.article());
        if (row(dismissal.passage()).isPresent()) {
            return;
        }
        entities.persist(DismissalEntity.of(UUID.randomUUID(), dismissal));
        entities.flush();
        changes.note(Change.add("dismissal", subject(dismissal.passage()), dismissal));
    }

    @Override
    public List<Dismissal> of(DocumentId article) {
        return entities.createQuery(IN_READING_ORDER, DismissalEntity.class)
                .setParameter("article", article.value())
                .getResultStream()
                .map(DismissalEntity::toDismissal)
                .toList();
    }

    @Override
    public boolean remove(Target passage) {
        holdArticle(passage.document());
        Optional<DismissalEntity> row = row(passage);
        row.ifPresent(standing -> {
            Dismissal before = standing.toDismissal();
            entities.remove(standing);
            entities.flush();
            changes.note(Change.remove("dismissal", subject(passage), before));
        });
        return row.isPresent();
    }

    /** Of two who dismiss one suggestion at once, the second waits for the first and finds it dismissed. */
    private void holdArticle(DocumentId article) {
        entities.find(DocumentEntity.class, article.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<DismissalEntity> row(Target passage) {
        return entities.createQuery(ONE, DismissalEntity.class)
                .setParameter("article", passage.document().value())
                .setParameter("start", passage.position().codePointStart())
                .setParameter("end", passage.position().codePointEnd())
                .getResultStream()
                .findFirst();
    }

    private static String subject(Target passage) {
        return passage.document() + "/" + passage.position().codePointStart() + "-"
                + passage.position().codePointEnd();
    }
}
