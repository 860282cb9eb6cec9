package org.factdesk.persistence;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.factdesk.account.AccountId;
import org.factdesk.account.ApiKey;
import org.factdesk.account.ApiKeys;
import org.factdesk.audit.Change;

@ApplicationScoped
class ApiKeyStore implements ApiKeys {
    private static final String OF_ACCOUNT =
            "select k from ApiKeyEntity k where k.account = :account order by k.made desc, k.sha256";

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Override
    public void add(ApiKey key) {
        entities.persist(ApiKeyEntity.of(key));
        entities.flush();
        changes.note(Change.add("key", key.sha256(), key));
    }

    @Override
    public Optional<ApiKey> find(String sha256) {
        return Optional.ofNullable(entities.find(ApiKeyEntity.class, sha256)).map(ApiKeyEntity::toKey);
    }

    @Override
    public List<ApiKey> of(AccountId account) {
        return entities.createQuery(OF_ACCOUNT, ApiKeyEntity.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(ApiKeyEntity::toKey)
                .toList();
    }

    @Override
    public boolean remove(AccountId account, String sha256) {
        Optional<ApiKey> key = find(sha256).filter(known -> known.account().equals(account));
        key.ifPresent(known -> {
            entities.remove(entities.find(ApiKeyEntity.class, sha256));
            entities.flush();
            changes.note(Change.remove("key", sha256, known));
        });
        return key.isPresent();
    }
}
