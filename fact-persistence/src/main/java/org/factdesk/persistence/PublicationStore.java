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
import org.factdesk.saving.Saving;
import org.factdesk.verdict.Publication;
import org.factdesk.verdict.Publications;

@ApplicationScoped
class PublicationStore implements Publications {
    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Override
    public Publication of(ClaimId claim) {
        return Optional.ofNullable(entities.find(PublicationEntity.class, claim.value()))
                .map(PublicationEntity::toPublication)
                .orElseGet(() -> Publication.none(claim));
    }

    @Override
    public Map<ClaimId, Publication> ofAll(Collection<ClaimId> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select p from PublicationEntity p where p.claim in :claims", PublicationEntity.class)
                .setParameter("claims", claims.stream().map(ClaimId::value).toList())
                .getResultStream()
                .map(PublicationEntity::toPublication)
                .collect(Collectors.toUnmodifiableMap(Publication::claim, publication -> publication));
    }

    @Override
    public Saving<Publication> save(Publication publication) {
        ClaimRows.require(entities, publication.claim());
        Optional<PublicationEntity> row = Rows.fresh(
                entities, PublicationEntity.class, publication.claim().value());
        Publication standing =
                row.map(PublicationEntity::toPublication).orElseGet(() -> Publication.none(publication.claim()));
        if (standing.revision() != publication.revision()) {
            return Saving.overtaken(publication, standing);
        }
        Publication kept = keep(publication, row).toPublication();
        changes.note(Change.edit("publication", publication.claim(), standing, kept));
        return Saving.kept(kept);
    }

    private PublicationEntity keep(Publication publication, Optional<PublicationEntity> row) {
        row.ifPresent(standing -> standing.edit(publication));
        PublicationEntity kept = row.orElseGet(() -> PublicationEntity.first(publication));
        entities.persist(kept);
        entities.flush();
        return kept;
    }
}
