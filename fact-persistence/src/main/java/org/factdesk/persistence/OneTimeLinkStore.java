package org.factdesk.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.factdesk.account.OneTimeLinks;

@ApplicationScoped
class OneTimeLinkStore implements OneTimeLinks {
    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Override
    public void open(String keySha256) {
        DeskRow.hold(entities);
        entities.createQuery("delete from OneTimeLinkEntity l").executeUpdate();
        entities.persist(OneTimeLinkEntity.of(keySha256));
        entities.flush();
    }

    @Override
    public boolean isOpen(String keySha256) {
        return !entities.createQuery("select l.id from OneTimeLinkEntity l where l.keySha256 = :key")
                .setParameter("key", keySha256)
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean use(String keySha256) {
        return entities.createQuery("delete from OneTimeLinkEntity l where l.keySha256 = :key")
                        .setParameter("key", keySha256)
                        .executeUpdate()
                == 1;
    }
}
