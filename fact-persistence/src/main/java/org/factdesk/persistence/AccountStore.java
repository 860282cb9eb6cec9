package org.factdesk.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Account;
import org.factdesk.account.AccountId;
import org.factdesk.account.Accounts;
import org.factdesk.account.PasswordHash;
import org.factdesk.account.SignInName;
import org.factdesk.account.SignInNameTakenException;
import org.factdesk.audit.ChainCheck;
import org.factdesk.audit.Change;

@ApplicationScoped
class AccountStore implements Accounts {
    private static final String WITH_ROLES = "select distinct a from AccountEntity a left join fetch a.roles ";

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    @Override
    public Optional<Account> find(AccountId id) {
        return first(query("where a.id = :id and a.erasedAt is null").setParameter("id", id.value()));
    }

    @Override
    public Optional<Account> findActive(AccountId id) {
        return first(query("where a.id = :id and a.disabledAt is null and a.erasedAt is null")
                .setParameter("id", id.value()));
    }

    @Override
    public Optional<Account> find(SignInName name) {
        return first(query("where a.signInName = :name and a.erasedAt is null").setParameter("name", name.value()));
    }

    @Override
    public List<Account> all() {
        return query("where a.erasedAt is null order by a.displayName, a.signInName")
                .getResultStream()
                .map(AccountEntity::toAccount)
                .toList();
    }

    @Override
    public Map<AccountId, String> names() {
        return entities.createQuery("select a from AccountEntity a", AccountEntity.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(AccountEntity::accountId, AccountEntity::displayName));
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
                .filter(account -> !account.isErased())
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

    @Override
    public void save(Account account) {
        AccountEntity row = held(account.id());
        Account before = row.toAccount();
        row.take(account);
        entities.flush();
        changes.note(Change.edit("account", account.id(), before, account));
    }

    @Override
    public void setPassword(AccountId id, PasswordHash password) {
        held(id).setPassword(password);
        entities.flush();
        changes.note(new Change("set-password", "account", id.toString(), null, null));
    }

    @Override
    public Map<AccountId, Instant> disabled() {
        return entities.createQuery("select a from AccountEntity a where a.disabledAt is not null", AccountEntity.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        AccountEntity::accountId, row -> Objects.requireNonNull(row.disabledAt(), "disabledAt")));
    }

    @Override
    public boolean disable(AccountId id, Instant since) {
        return turn(held(id), since, "disable");
    }

    @Override
    public boolean enable(AccountId id) {
        return turn(held(id), null, "enable");
    }

    private boolean turn(AccountEntity row, @Nullable Instant disabledAt, String verb) {
        if ((row.disabledAt() == null) == (disabledAt == null)) {
            return false;
        }
        row.setDisabledAt(disabledAt);
        entities.flush();
        changes.note(new Change(verb, "account", row.accountId().toString(), null, null));
        return true;
    }

    private AccountEntity held(AccountId id) {
        return Rows.fresh(entities, AccountEntity.class, id.value())
                .filter(account -> !account.isErased())
                .orElseThrow(() -> new IllegalArgumentException("there is no account " + id));
    }

    @Override
    public boolean erase(AccountId id) {
        Optional<AccountEntity> row =
                Rows.fresh(entities, AccountEntity.class, id.value()).filter(account -> !account.isErased());
        row.ifPresent(this::erase);
        return row.isPresent();
    }

    private void erase(AccountEntity account) {
        account.erase(clock.instant());
        for (String table : List.of("ApiKeyEntity", "DraftEntity")) {
            entities.createQuery("delete from " + table + " x where x.account = :account")
                    .setParameter("account", account.accountId().value())
                    .executeUpdate();
        }
        entities.createNativeQuery("update read_entry set came_from = 'erased' where account_id = ?")
                .setParameter(1, account.accountId().value())
                .executeUpdate();
        entities.flush();
        changes.note(new Change(ChainCheck.ERASE, "account", account.accountId().toString(), null, null));
        new AuditErasure(entities, changes).eraseAccount(account.accountId());
    }

    private TypedQuery<AccountEntity> query(String which) {
        return entities.createQuery(WITH_ROLES + which, AccountEntity.class);
    }

    private static Optional<Account> first(TypedQuery<AccountEntity> accounts) {
        return accounts.getResultStream().findFirst().map(AccountEntity::toAccount);
    }
}
