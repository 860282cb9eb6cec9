package org.factdesk.persistence;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.factdesk.audit.Change;
import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Claims;
import org.factdesk.document.DocumentId;
import org.factdesk.saving.Saving;

@ApplicationScoped
class ClaimStore implements Claims {
    private static final String IN_READING_ORDER =
            """
            select c from ClaimEntity c left join fetch c.claimant
            where c.passage.document = :article
            order by c.passage.codePointStart, c.passage.codePointEnd, c.accepted.at, c.id
            """;

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Override
    public void add(Claim claim) {
        entities.persist(ClaimEntity.of(claim, new ClaimantRows(entities).keep(claim.claimant())));
        entities.flush();
        changes.note(Change.add("claim", claim.id(), claim));
    }

    @Override
    public Optional<Claim> find(ClaimId id) {
        return Optional.ofNullable(entities.find(ClaimEntity.class, id.value())).map(ClaimEntity::toClaim);
    }

    @Override
    public List<Claim> of(DocumentId article) {
        return entities.createQuery(IN_READING_ORDER, ClaimEntity.class)
                .setParameter("article", article.value())
                .getResultStream()
                .map(ClaimEntity::toClaim)
                .toList();
    }

    @Override
    public Saving<Claim> save(Claim claim) {
        ClaimEntity row = ClaimRows.require(entities, claim.id());
        if (row.revision() != claim.revision()) {
            return Saving.overtaken(claim, row.toClaim());
        }
        Claim before = row.toClaim();
        row.edit(claim, new ClaimantRows(entities).keep(claim.claimant()));
        entities.flush();
        changes.note(Change.edit("claim", claim.id(), before, row.toClaim()));
        return Saving.kept(row.toClaim());
    }

    @Override
    public boolean remove(ClaimId id) {
        Optional<ClaimEntity> row = ClaimRows.hold(entities, id);
        if (row.isEmpty() || has("EvidenceEntity", id) || has("VerdictEntity", id)) {
            return false;
        }
        Optional.ofNullable(entities.find(CheckEntity.class, id.value())).ifPresent(entities::remove);
        entities.flush();
        entities.remove(row.get());
        entities.flush();
        changes.note(Change.remove("claim", id, row.get().toClaim()));
        return true;
    }

    private boolean has(String entity, ClaimId claim) {
        return entities.createQuery("select count(x) from " + entity + " x where x.claim = :claim", Long.class)
                        .setParameter("claim", claim.value())
                        .getSingleResult()
                > 0;
    }
}
