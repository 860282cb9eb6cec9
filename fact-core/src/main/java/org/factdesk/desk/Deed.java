package org.factdesk.desk;

import org.factdesk.account.Role;

/** What can be done on a desk, and the role it needs. */
public enum Deed {
    /** See articles, claims, evidence, verdicts and reports inside the desk. */
    READ(Role.WRITER),
    /** Take an article or a source in. */
    CAPTURE(Role.WRITER),
    /** Accept, word or take back a claim. */
    CLAIM(Role.WRITER),
    /** Add, judge or take away evidence. */
    EVIDENCE(Role.WRITER),
    /** Write a verdict version, hand it over, ask for help, drop. */
    VERDICT(Role.WRITER),
    /** Take the second look. */
    REVIEW(Role.REVIEWER),
    /** Release, embargo, withdraw, correct. */
    RELEASE(Role.EDITOR),
    /** Set scale and rules. */
    RULES(Role.EDITOR),
    /** Keep accounts, settings, backup and audit. */
    ADMINISTER(Role.ADMIN);

    private final Role needed;

    Deed(Role needed) {
        this.needed = needed;
    }

    /** The role that may do this; roles that contain it may too. */
    public Role needed() {
        return needed;
    }
}
