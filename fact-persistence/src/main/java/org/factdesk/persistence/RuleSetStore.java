package org.factdesk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.factdesk.audit.Change;
import org.factdesk.saving.Saving;
import org.factdesk.verdict.RuleSet;
import org.factdesk.verdict.RuleSets;

@ApplicationScoped
class RuleSetStore implements RuleSets {
    private static final String NEWEST = "select max(s.version) from RuleSetEntity s";
    private static final String DEMANDS = "select d from RuleDemandEntity d where d.version = :version";

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Override
    public RuleSet inUse() {
        return newest().flatMap(this::find).orElseGet(RuleSet::first);
    }

    @Override
    public Optional<RuleSet> find(int version) {
        if (entities.find(RuleSetEntity.class, version) == null) {
            return Optional.empty();
        }
        List<RuleDemandEntity> demands = entities.createQuery(DEMANDS, RuleDemandEntity.class)
                .setParameter("version", version)
                .getResultList();
        return Optional.of(new RuleSet(
                version, demands.stream().collect(Collectors.toMap(RuleDemandEntity::rule, RuleDemandEntity::demand))));
    }

    @Override
    public Saving<RuleSet> use(RuleSet next) {
        DeskRow.hold(entities);
        if (next.version() != newest().orElse(0) + 1) {
            return Saving.overtaken(next, inUse());
        }
        RuleSet before = inUse();
        entities.persist(RuleSetEntity.of(next.version()));
        entities.flush();
        next.demands()
                .forEach((rule, demand) ->
                        entities.persist(RuleDemandEntity.of(UUID.randomUUID(), next.version(), rule, demand)));
        entities.flush();
        changes.note(Change.edit("rule-set", next.version(), before, next));
        return Saving.kept(next);
    }

    private Optional<Integer> newest() {
        return Optional.ofNullable(entities.createQuery(NEWEST, Integer.class).getSingleResult());
    }
}
