package org.factdesk.persistence;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Account;
import org.factdesk.account.AccountId;
import org.factdesk.account.PasswordHash;
import org.factdesk.account.Role;
import org.factdesk.account.SignInName;

@Entity
@Table(name = "account")
class AccountEntity {
    /** No password has this hash. */
    private static final String NO_PASSWORD = "none:0:-:-";

    @Id
    private UUID id;

    @Column(name = "sign_in_name")
    private String signInName;

    @Column(name = "display_name")
    private String displayName;

    private String password;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    protected AccountEntity() {}

    static AccountEntity of(Account account, PasswordHash password) {
        AccountEntity row = new AccountEntity();
        row.id = account.id().value();
        row.signInName = account.signInName().value();
        row.displayName = account.displayName();
        row.password = password.encoded();
        row.roles.addAll(account.roles());
        return row;
    }

    Account toAccount() {
        return new Account(new AccountId(id), new SignInName(signInName), displayName, roles);
    }

    AccountId accountId() {
        return new AccountId(id);
    }

    void take(Account account) {
        displayName = account.displayName();
        roles.clear();
        roles.addAll(account.roles());
    }

    @Nullable
    Instant disabledAt() {
        return disabledAt;
    }

    void setDisabledAt(@Nullable Instant disabledAt) {
        this.disabledAt = disabledAt;
    }

    void setPassword(PasswordHash hash) {
        password = hash.encoded();
    }

    PasswordHash password() {
        return new PasswordHash(password);
    }

    String displayName() {
        return displayName;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    /** Leaves a tombstone, in both of the desk's languages, that nobody can sign in by. */
    void erase(Instant at) {
        signInName = "erased-" + id.toString().replace("-", "");
        displayName = "[compte effacé / erased account " + accountId().shortForm() + "]";
        password = NO_PASSWORD;
        roles.clear();
        disabledAt = null;
        erasedAt = at;
    }
}
