package org.factdesk.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.AccountId;
import org.factdesk.claim.ClaimId;
import org.factdesk.verdict.Check;
import org.factdesk.verdict.CheckState;

@Entity
@Table(name = "claim_check")
class CheckEntity {
    @Id
    @Column(name = "claim_id")
    private UUID claim;

    @Enumerated(EnumType.STRING)
    private CheckState state;

    @Convert(converter = AccountReferenceConverter.class)
    private @Nullable UUID assignee;

    private @Nullable Instant deadline;

    private @Nullable String reason;

    private int revision;

    protected CheckEntity() {}

    static CheckEntity of(Check check) {
        CheckEntity row = new CheckEntity();
        row.claim = check.claim().value();
        row.take(check);
        row.revision = check.revision();
        return row;
    }

    Check toCheck() {
        return new Check(
                new ClaimId(claim),
                state,
                assignee == null ? null : new AccountId(assignee),
                deadline,
                reason,
                revision);
    }

    int revision() {
        return revision;
    }

    /** Takes what of a check can change; the revision counts up. */
    void edit(Check check) {
        take(check);
        revision++;
    }

    private void take(Check check) {
        AccountId newAssignee = check.assignee();
        state = check.state();
        assignee = newAssignee == null ? null : newAssignee.value();
        deadline = check.deadline();
        reason = check.reason();
    }
}
