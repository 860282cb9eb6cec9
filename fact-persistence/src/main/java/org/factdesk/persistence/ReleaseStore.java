package org.factdesk.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.factdesk.audit.Change;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Evidence;
import org.factdesk.verdict.ReleasedContent;
import org.factdesk.verdict.Releases;

@ApplicationScoped
class ReleaseStore implements Releases {
    private static final String NEWEST =
            """
            select r from ReleasedClaimEntity r left join fetch r.claimant
            where r.claim in :claims and r.released.at =
            (select max(o.released.at) from ReleasedClaimEntity o where o.claim = r.claim)
            """;
    private static final String OLDEST_FIRST =
            "select e from ReleasedEvidenceEntity e where e.release in :releases order by e.found.at, e.evidence";

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Override
    public void add(ReleasedContent content) {
        ClaimRows.require(entities, content.claim());
        UUID release = UUID.randomUUID();
        entities.persist(ReleasedClaimEntity.of(release, content, new ClaimantRows(entities).keep(content.claimant())));
        entities.flush();
        content.evidence()
                .forEach(piece -> entities.persist(ReleasedEvidenceEntity.of(UUID.randomUUID(), release, piece)));
        entities.flush();
        changes.note(Change.add("release", release, content));
    }

    @Override
    public Map<ClaimId, ReleasedContent> latestOf(Collection<ClaimId> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        List<ReleasedClaimEntity> rows = entities.createQuery(NEWEST, ReleasedClaimEntity.class)
                .setParameter("claims", claims.stream().map(ClaimId::value).toList())
                .getResultList();
        Map<UUID, List<Evidence>> evidence = evidence(rows);
        return rows.stream()
                .map(row -> row.toContent(evidence.getOrDefault(row.id(), List.of())))
                .collect(Collectors.toUnmodifiableMap(ReleasedContent::claim, content -> content));
    }

    private Map<UUID, List<Evidence>> evidence(List<ReleasedClaimEntity> releases) {
        if (releases.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(OLDEST_FIRST, ReleasedEvidenceEntity.class)
                .setParameter(
                        "releases",
                        releases.stream().map(ReleasedClaimEntity::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        ReleasedEvidenceEntity::release,
                        Collectors.mapping(ReleasedEvidenceEntity::toEvidence, Collectors.toUnmodifiableList())));
    }
}
