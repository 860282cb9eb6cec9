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
import org.factdesk.verdict.Review;
import org.factdesk.verdict.Reviews;

@ApplicationScoped
class ReviewStore implements Reviews {
    private static final String NEWEST_FIRST =
            "select r from ReviewEntity r where r.claim in :claims order by r.number desc";
    private static final String LAST_NUMBER =
            "select coalesce(max(r.number), 0) from ReviewEntity r where r.claim = :claim";

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Override
    public void add(Review review) {
        ClaimRows.require(entities, review.claim());
        int last = entities.createQuery(LAST_NUMBER, Integer.class)
                .setParameter("claim", review.claim().value())
                .getSingleResult();
        entities.persist(ReviewEntity.of(UUID.randomUUID(), last + 1, review));
        entities.flush();
        changes.note(Change.add("review", review.claim() + "/" + (last + 1), review));
    }

    @Override
    public List<Review> of(ClaimId claim) {
        return ofAll(List.of(claim)).getOrDefault(claim, List.of());
    }

    @Override
    public Map<ClaimId, List<Review>> ofAll(Collection<ClaimId> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(NEWEST_FIRST, ReviewEntity.class)
                .setParameter("claims", claims.stream().map(ClaimId::value).toList())
                .getResultStream()
                .map(ReviewEntity::toReview)
                .collect(Collectors.groupingBy(Review::claim, Collectors.toUnmodifiableList()));
    }
}
