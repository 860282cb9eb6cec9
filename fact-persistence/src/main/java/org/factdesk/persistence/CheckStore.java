package org.factdesk.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.factdesk.audit.Change;
import org.factdesk.claim.ClaimId;
import org.factdesk.saving.GoneException;
import org.factdesk.saving.Saving;
import org.factdesk.verdict.Check;
import org.factdesk.verdict.Checks;

@ApplicationScoped
class CheckStore implements Checks {
    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Override
    public void add(Check check) {
        entities.persist(CheckEntity.of(check));
        entities.flush();
        changes.note(Change.add("check", check.claim(), check));
    }

    @Override
    public Optional<Check> find(ClaimId claim) {
        return Optional.ofNullable(entities.find(CheckEntity.class, claim.value()))
                .map(CheckEntity::toCheck);
    }

    @Override
    public Map<ClaimId, Check> ofAll(Collection<ClaimId> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select k from CheckEntity k where k.claim in :claims", CheckEntity.class)
                .setParameter("claims", claims.stream().map(ClaimId::value).toList())
                .getResultStream()
                .map(CheckEntity::toCheck)
                .collect(Collectors.toUnmodifiableMap(Check::claim, check -> check));
    }

    @Override
    public Saving<Check> save(Check check) {
        ClaimRows.require(entities, check.claim());
        CheckEntity row = Rows.fresh(entities, CheckEntity.class, check.claim().value())
                .orElseThrow(() -> new GoneException(check.claim()));
        if (row.revision() != check.revision()) {
            return Saving.overtaken(check, row.toCheck());
        }
        Check before = row.toCheck();
        row.edit(check);
        entities.flush();
        changes.note(Change.edit("check", check.claim(), before, row.toCheck()));
        return Saving.kept(row.toCheck());
    }
}
