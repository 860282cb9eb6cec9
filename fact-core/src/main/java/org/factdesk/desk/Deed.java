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
    /** Set a suggestion aside, or bring it back. */
    DISMISS(Role.WRITER),
    /** Write a note, answer one, settle it. */
    NOTE(Role.WRITER),
    /** Add, judge or take away evidence. */
    EVIDENCE(Role.WRITER),
    /** Write a verdict version, hand it over, ask for help, drop. */
    VERDICT(Role.WRITER),
    /** Take the second look. */
    REVIEW(Role.REVIEWER),
    /** Release, embargo, withdraw. */
    RELEASE(Role.EDITOR),
    /** Open a correction of what is released, or call it off. */
    CORRECT(Role.EDITOR),
    /** Set scale and rules. */
    RULES(Role.EDITOR),
    /** Keep accounts, settings, backup and audit. */
    ADMINISTER(Role.ADMIN),
    /** Erase the personal data of an account or a claimant. */
    ERASE(Role.ADMIN);

    private final Role needed;

    Deed(Role needed) {
        this.needed = needed;
    }

    /** The role that may do this; roles that contain it may too. */
    public Role needed() {
        return needed;
    }
}
