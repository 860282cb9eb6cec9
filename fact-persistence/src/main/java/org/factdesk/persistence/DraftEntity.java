package org.factdesk.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

import org.factdesk.account.AccountId;
import org.factdesk.desk.Draft;

@Entity
@Table(name = "draft")
class DraftEntity {
    @Id
    private UUID id;

    @Column(name = "account_id", updatable = false)
    private UUID account;

    @Column(updatable = false)
    private String field;

    @Lob
    private String content;

    @Column(name = "typed_at")
    private Instant typedAt;

    protected DraftEntity() {}

    static DraftEntity of(UUID id, Draft draft) {
        DraftEntity row = new DraftEntity();
        row.id = id;
        row.account = draft.account().value();
        row.field = draft.field();
        row.type(draft);
        return row;
    }

    Draft toDraft() {
        return new Draft(new AccountId(account), field, content, typedAt);
    }

    /** Takes the last words typed. */
    final void type(Draft draft) {
        content = draft.text();
        typedAt = draft.typedAt();
    }
}
