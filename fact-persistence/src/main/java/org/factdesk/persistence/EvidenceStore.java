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
import org.factdesk.claim.Evidence;
import org.factdesk.claim.EvidenceFile;
import org.factdesk.claim.EvidenceId;
import org.factdesk.saving.GoneException;
import org.factdesk.saving.Saving;

@ApplicationScoped
class EvidenceStore implements EvidenceFile {
    private static final String OLDEST_FIRST =
            "select e from EvidenceEntity e where e.claim in :claims order by e.found.at, e.id";

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Override
    public void add(Evidence evidence) {
        ClaimRows.require(entities, evidence.claim());
        entities.persist(EvidenceEntity.of(evidence));
        entities.flush();
        changes.note(Change.add("evidence", evidence.id(), evidence));
    }

    @Override
    public Optional<Evidence> find(EvidenceId id) {
        return row(id).map(EvidenceEntity::toEvidence);
    }

    @Override
    public List<Evidence> of(ClaimId claim) {
        return ofAll(List.of(claim)).getOrDefault(claim, List.of());
    }

    @Override
    public Map<ClaimId, List<Evidence>> ofAll(Collection<ClaimId> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(OLDEST_FIRST, EvidenceEntity.class)
                .setParameter("claims", claims.stream().map(ClaimId::value).toList())
                .getResultStream()
                .map(EvidenceEntity::toEvidence)
                .collect(Collectors.groupingBy(Evidence::claim, Collectors.toUnmodifiableList()));
    }

    @Override
    public Saving<Evidence> save(Evidence evidence) {
        ClaimRows.require(entities, evidence.claim());
        EvidenceEntity row = fresh(evidence.id()).orElseThrow(() -> new GoneException(evidence.id()));
        if (row.revision() != evidence.revision()) {
            return Saving.overtaken(evidence, row.toEvidence());
        }
        Evidence before = row.toEvidence();
        row.edit(evidence);
        entities.flush();
        changes.note(Change.edit("evidence", evidence.id(), before, row.toEvidence()));
        return Saving.kept(row.toEvidence());
    }

    @Override
    public boolean remove(EvidenceId id) {
        Optional<EvidenceEntity> found = row(id);
        found.ifPresent(row -> ClaimRows.require(entities, row.claim()));
        Optional<EvidenceEntity> row = fresh(id);
        row.ifPresent(this::remove);
        return row.isPresent();
    }

    private void remove(EvidenceEntity row) {
        Evidence before = row.toEvidence();
        entities.remove(row);
        entities.flush();
        changes.note(Change.remove("evidence", before.id(), before));
    }

    private Optional<EvidenceEntity> row(EvidenceId id) {
        return Optional.ofNullable(entities.find(EvidenceEntity.class, id.value()));
    }

    private Optional<EvidenceEntity> fresh(EvidenceId id) {
        return Rows.fresh(entities, EvidenceEntity.class, id.value());
    }
}
