package org.factdesk.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.factdesk.audit.Change;
import org.factdesk.claim.ClaimId;
import org.factdesk.verdict.Correction;
import org.factdesk.verdict.Corrections;

@ApplicationScoped
class CorrectionStore implements Corrections {
    private static final String NEWEST_FIRST =
            "select c from CorrectionEntity c where c.claim in :claims order by c.opened.at desc, c.id";

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Override
    public boolean open(Correction correction) {
        ClaimRows.require(entities, correction.claim());
        if (of(correction.claim()).stream().anyMatch(Correction::isOpen)) {
            return false;
        }
        entities.persist(CorrectionEntity.of(correction));
        entities.flush();
        changes.note(Change.add("correction", correction.id(), correction));
        return true;
    }

    @Override
    public boolean close(Correction correction) {
        ClaimRows.require(entities, correction.claim());
        Optional<CorrectionEntity> row = Rows.fresh(
                        entities, CorrectionEntity.class, correction.id().value())
                .filter(CorrectionEntity::isOpen);
        row.ifPresent(open -> {
            Correction before = open.toCorrection();
            open.take(correction);
            entities.flush();
            changes.note(Change.edit("correction", correction.id(), before, open.toCorrection()));
        });
        return row.isPresent();
    }

    @Override
    public List<Correction> of(ClaimId claim) {
        return ofAll(List.of(claim)).getOrDefault(claim, List.of());
    }

    @Override
    public Map<ClaimId, List<Correction>> ofAll(Collection<ClaimId> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(NEWEST_FIRST, CorrectionEntity.class)
                .setParameter("claims", claims.stream().map(ClaimId::value).toList())
                .getResultStream()
                .map(CorrectionEntity::toCorrection)
                .collect(Collectors.groupingBy(Correction::claim, Collectors.toUnmodifiableList()));
    }
}
