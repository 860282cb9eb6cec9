package org.factdesk.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A version of the desk's rules; what it demands is in rows of its own. */
@Entity
@Table(name = "rule_set")
class RuleSetEntity {
    @Id
    private int version;

    protected RuleSetEntity() {}

    static RuleSetEntity of(int version) {
        RuleSetEntity row = new RuleSetEntity();
        row.version = version;
        return row;
    }
}
