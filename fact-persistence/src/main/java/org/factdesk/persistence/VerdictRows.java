package org.factdesk.persistence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.factdesk.claim.ClaimId;
import org.factdesk.persistence.RuleOverrideEntity.VerdictKey;
import org.factdesk.verdict.RuleOverride;
import org.factdesk.verdict.Verdict;

/** Rows of verdicts with the rules set aside for them, which are asked for only where a row says that there are some. */
final class VerdictRows {
    private static final String OVERRIDES =
            "select o from RuleOverrideEntity o where o.claim in :claims order by o.version, o.rule";

    private final EntityManager entities;

    VerdictRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds the rules set aside for a verdict just added. */
    void addOverrides(Verdict verdict) {
        List<RuleOverride> overrides = verdict.rules().overrides();
        overrides.forEach(override -> entities.persist(RuleOverrideEntity.of(UUID.randomUUID(), verdict, override)));
        if (!overrides.isEmpty()) {
            entities.flush();
        }
    }

    /** The verdicts of those rows, in their order. */
    List<Verdict> whole(List<VerdictEntity> rows) {
        List<UUID> claims = rows.stream()
                .filter(VerdictEntity::hasOverrides)
                .map(VerdictEntity::claim)
                .map(ClaimId::value)
                .distinct()
                .toList();
        Map<VerdictKey, List<RuleOverride>> overrides = claims.isEmpty() ? Map.of() : overrides(claims);
        return rows.stream()
                .map(row -> row.toVerdict(overrides.getOrDefault(row.key(), List.of())))
                .toList();
    }

    private Map<VerdictKey, List<RuleOverride>> overrides(List<UUID> claims) {
        return entities.createQuery(OVERRIDES, RuleOverrideEntity.class)
                .setParameter("claims", claims)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        RuleOverrideEntity::key,
                        Collectors.mapping(RuleOverrideEntity::toOverride, Collectors.toList())));
    }
}
