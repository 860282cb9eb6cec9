package org.factdesk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.factdesk.account.AccountId;
import org.factdesk.desk.Draft;
import org.factdesk.desk.Drafts;

@ApplicationScoped
class DraftStore implements Drafts {
    private static final String ONE = "select d from DraftEntity d where d.account = :account and d.field = :field";
    private static final String UNDER =
            "select d from DraftEntity d where d.account = :account and d.field like :under escape '!' order by d.field";

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Override
    public void keep(Draft draft) {
        Optional<DraftEntity> row = row(draft.account(), draft.field()).or(() -> heldRow(draft));
        row.ifPresent(standing -> standing.type(draft));
        if (row.isEmpty()) {
            entities.persist(DraftEntity.of(UUID.randomUUID(), draft));
        }
        entities.flush();
    }

    @Override
    public Optional<Draft> find(AccountId account, String field) {
        return row(account, field).map(DraftEntity::toDraft);
    }

    @Override
    public List<Draft> under(AccountId account, String fieldPrefix) {
        return rowsUnder(account, fieldPrefix)
                .getResultStream()
                .map(DraftEntity::toDraft)
                .toList();
    }

    @Override
    public void forget(AccountId account, String fieldPrefix) {
        rowsUnder(account, fieldPrefix).getResultList().forEach(entities::remove);
        entities.flush();
    }

    /** Of two first drafts for one field, the second waits for the first and finds it. */
    private Optional<DraftEntity> heldRow(Draft draft) {
        entities.find(AccountEntity.class, draft.account().value(), LockModeType.PESSIMISTIC_WRITE);
        return row(draft.account(), draft.field());
    }

    private Optional<DraftEntity> row(AccountId account, String field) {
        return entities.createQuery(ONE, DraftEntity.class)
                .setParameter("account", account.value())
                .setParameter("field", field)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<DraftEntity> rowsUnder(AccountId account, String fieldPrefix) {
        String under = fieldPrefix.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return entities.createQuery(UNDER, DraftEntity.class)
                .setParameter("account", account.value())
                .setParameter("under", under);
    }
}
