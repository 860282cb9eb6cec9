package org.factdesk.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.factdesk.account.AccountId;
import org.factdesk.account.ApiKey;

@Entity
@Table(name = "api_key")
class ApiKeyEntity {
    @Id
    private String sha256;

    @Column(name = "account_id")
    private UUID account;

    private String name;

    @Column(name = "made_at")
    private Instant made;

    protected ApiKeyEntity() {}

    static ApiKeyEntity of(ApiKey key) {
        ApiKeyEntity row = new ApiKeyEntity();
        row.sha256 = key.sha256();
        row.account = key.account().value();
        row.name = key.name();
        row.made = key.made();
        return row;
    }

    ApiKey toKey() {
        return new ApiKey(sha256, new AccountId(account), name, made);
    }
}
