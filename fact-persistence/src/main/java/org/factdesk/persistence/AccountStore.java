package org.factdesk.persistence;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.factdesk.account.Account;
import org.factdesk.account.AccountId;
import org.factdesk.account.Accounts;
import org.factdesk.account.PasswordHash;
import org.factdesk.account.SignInName;
import org.factdesk.account.SignInNameTakenException;
import org.factdesk.audit.Change;

@ApplicationScoped
class AccountStore implements Accounts {
    private static final String WITH_ROLES = "select distinct a from AccountEntity a left join fetch a.roles ";

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Override
    public Optional<Account> find(AccountId id) {
        return first(query("where a.id = :id").setParameter("id", id.value()));
    }

    @Override
    public Optional<Account> find(SignInName name) {
        return first(query("where a.signInName = :name").setParameter("name", name.value()));
    }

    @Override
    public List<Account> all() {
        return query("order by a.displayName, a.signInName")
                .getResultStream()
                .map(AccountEntity::toAccount)
                .toList();
    }

    @Override
    public boolean none() {
        return entities.createQuery("select a.id from AccountEntity a")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<PasswordHash> passwordOf(AccountId id) {
        return Optional.ofNullable(entities.find(AccountEntity.class, id.value()))
                .map(AccountEntity::password);
    }

    @Override
    public void add(Account account, PasswordHash password) {
        DeskRow.hold(entities);
        if (find(account.signInName()).isPresent()) {
            throw new SignInNameTakenException(account.signInName());
        }
        entities.persist(AccountEntity.of(account, password));
        entities.flush();
        changes.note(Change.add("account", account.id(), account));
    }

    private TypedQuery<AccountEntity> query(String which) {
        return entities.createQuery(WITH_ROLES + which, AccountEntity.class);
    }

    private static Optional<Account> first(TypedQuery<AccountEntity> accounts) {
        return accounts.getResultStream().findFirst().map(AccountEntity::toAccount);
    }
}
