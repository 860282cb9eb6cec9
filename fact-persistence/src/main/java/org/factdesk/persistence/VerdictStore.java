package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;

import org.factdesk.audit.Change;
import org.factdesk.claim.ClaimId;
import org.factdesk.saving.GoneException;
import org.factdesk.saving.Saving;
import org.factdesk.verdict.Verdict;
import org.factdesk.verdict.Verdicts;

@ApplicationScoped
class VerdictStore implements Verdicts {
    private static final String NEWEST_FIRST =
            "select v from VerdictEntity v where v.claim = :claim order by v.version desc";
    private static final String ONE = "select v from VerdictEntity v where v.claim = :claim and v.version = :version";
    private static final String NEWEST_OF_EACH =
            """
            select v from VerdictEntity v where v.claim in :claims
            and v.version = (select max(w.version) from VerdictEntity w where w.claim = v.claim)
            """;

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Override
    public Saving<Verdict> add(Verdict verdict) {
        if (!insert(verdict)) {
            return overtaken(verdict);
        }
        new VerdictRows(entities).addOverrides(verdict);
        changes.note(Change.add("verdict", verdict.claim() + "/" + verdict.version(), verdict));
        return Saving.kept(verdict);
    }

    @Override
    public Optional<Verdict> latest(ClaimId claim) {
        return whole(entities.createQuery(NEWEST_FIRST, VerdictEntity.class)
                        .setParameter("claim", claim.value())
                        .setMaxResults(1))
                .stream()
                .findFirst();
    }

    @Override
    public Map<ClaimId, Verdict> latestOf(Collection<ClaimId> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        return whole(entities.createQuery(NEWEST_OF_EACH, VerdictEntity.class)
                        .setParameter(
                                "claims", claims.stream().map(ClaimId::value).toList()))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Verdict::claim, verdict -> verdict));
    }

    @Override
    public List<Verdict> history(ClaimId claim) {
        return whole(entities.createQuery(NEWEST_FIRST, VerdictEntity.class).setParameter("claim", claim.value()));
    }

    @Override
    public Optional<Verdict> find(ClaimId claim, int version) {
        return whole(entities.createQuery(ONE, VerdictEntity.class)
                        .setParameter("claim", claim.value())
                        .setParameter("version", version))
                .stream()
                .findFirst();
    }

    private boolean insert(Verdict verdict) {
        NextVerdict next = new NextVerdict(entities.unwrap(Connection.class));
        try {
            if (!next.hold(verdict.claim())) {
                throw new GoneException(verdict.claim());
            }
            return next.insert(verdict);
        } catch (SQLException refused) {
            throw new PersistenceException("the verdict could not be kept", refused);
        }
    }

    private Saving<Verdict> overtaken(Verdict mine) {
        Optional<Verdict> latest = latest(mine.claim());
        int standing = latest.map(Verdict::version).orElse(0);
        if (latest.isEmpty() || mine.version() > standing) {
            throw new IllegalArgumentException("the next version is " + (standing + 1) + ", not " + mine.version());
        }
        return Saving.overtaken(mine, latest.get());
    }

    private List<Verdict> whole(TypedQuery<VerdictEntity> query) {
        return new VerdictRows(entities).whole(query.getResultList());
    }
}
