package org.factdesk.persistence;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.factdesk.verdict.Demand;
import org.factdesk.verdict.Rule;

/** How much one version of the desk's rules insists on one rule. No column of it can be updated. */
@Entity
@Table(name = "rule_demand")
class RuleDemandEntity {
    @Id
    private UUID id;

    @Column(name = "rule_set_version", updatable = false)
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Rule rule;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Demand demand;

    protected RuleDemandEntity() {}

    static RuleDemandEntity of(UUID id, int version, Rule rule, Demand demand) {
        RuleDemandEntity row = new RuleDemandEntity();
        row.id = id;
        row.version = version;
        row.rule = rule;
        row.demand = demand;
        return row;
    }

    Rule rule() {
        return rule;
    }

    Demand demand() {
        return demand;
    }
}
