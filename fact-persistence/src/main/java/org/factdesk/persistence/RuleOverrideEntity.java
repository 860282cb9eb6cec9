package org.factdesk.persistence;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.factdesk.claim.ClaimId;
import org.factdesk.verdict.Rule;
import org.factdesk.verdict.RuleOverride;
import org.factdesk.verdict.Verdict;

/** A rule set aside for one verdict version. No column of it can be updated. */
@Entity
@Table(name = "rule_override")
class RuleOverrideEntity {
    @Id
    private UUID id;

    @Column(name = "claim_id", updatable = false)
    private UUID claim;

    @Column(name = "verdict_version", updatable = false)
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Rule rule;

    @Column(updatable = false)
    private String reason;

    protected RuleOverrideEntity() {}

    static RuleOverrideEntity of(UUID id, Verdict verdict, RuleOverride override) {
        RuleOverrideEntity row = new RuleOverrideEntity();
        row.id = id;
        row.claim = verdict.claim().value();
        row.version = verdict.version();
        row.rule = override.rule();
        row.reason = override.reason();
        return row;
    }

    /** Whose it is. */
    VerdictKey key() {
        return new VerdictKey(new ClaimId(claim), version);
    }

    RuleOverride toOverride() {
        return new RuleOverride(rule, reason);
    }

    /** A verdict by its claim and version. */
    record VerdictKey(ClaimId claim, int version) {}
}
