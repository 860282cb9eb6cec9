package org.factdesk.account;

import java.util.EnumSet;
import java.util.Set;

/** What a person is on the desk. A person may hold several; what each allows is answered by {@code desk.Permissions}. */
public enum Role {
    /** Takes articles in, annotates sources, accepts claims, gathers evidence, drafts verdicts. */
    WRITER,
    /** All that a writer is, and takes the second look. */
    REVIEWER,
    /** All that a reviewer is, and publishes, corrects, sets scale and rules. */
    EDITOR,
    /** Keeps accounts, settings, backup and audit; no editorial right by itself. */
    ADMIN;

    /** This role and those it contains. */
    public Set<Role> withContained() {
        return switch (this) {
            case EDITOR -> EnumSet.of(EDITOR, REVIEWER, WRITER);
            case REVIEWER -> EnumSet.of(REVIEWER, WRITER);
            case WRITER -> EnumSet.of(WRITER);
            case ADMIN -> EnumSet.of(ADMIN);
        };
    }
}
