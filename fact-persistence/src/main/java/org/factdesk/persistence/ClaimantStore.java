package org.factdesk.persistence;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.factdesk.audit.ChainCheck;
import org.factdesk.audit.Change;
import org.factdesk.claim.Claimant;
import org.factdesk.claim.Claimants;

@ApplicationScoped
class ClaimantStore implements Claimants {
    private static final String NAMED = "select c from ClaimantEntity c where c.name = :name and c.erasedAt is null";
    private static final String SEARCH =
            """
            select c from ClaimantEntity c where lower(c.name) like :words escape '!' and c.erasedAt is null
            order by c.name
            """;
    private static final String DRAFTS = "select d from DraftEntity d where d.field like 'claim/%/claimant'";

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    @Override
    public List<Claimant> search(String words, int most) {
        String under = words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return entities.createQuery(SEARCH, ClaimantEntity.class)
                .setParameter("words", "%" + under + "%")
                .setMaxResults(most)
                .getResultStream()
                .map(ClaimantEntity::toClaimant)
                .toList();
    }

    @Override
    public boolean erase(Claimant claimant) {
        DeskRow.hold(entities);
        Optional<ClaimantEntity> row = entities.createQuery(NAMED, ClaimantEntity.class)
                .setParameter("name", claimant.name())
                .getResultStream()
                .findFirst();
        row.ifPresent(named -> erase(named, claimant));
        return row.isPresent();
    }

    private void erase(ClaimantEntity row, Claimant claimant) {
        row.erase(clock.instant());
        entities.createQuery(DRAFTS, DraftEntity.class)
                .getResultStream()
                .filter(draft -> draft.toDraft().text().strip().equals(claimant.name()))
                .forEach(entities::remove);
        entities.flush();
        changes.note(new Change(ChainCheck.ERASE, "claimant", row.id().toString(), null, null));
        new AuditErasure(entities, changes).eraseClaimant(claimant);
    }
}
