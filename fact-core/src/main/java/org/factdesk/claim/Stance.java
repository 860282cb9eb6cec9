package org.factdesk.claim;

/** What a piece of evidence does to its claim. */
public enum Stance {
    /** Says the same. */
    SUPPORTS,
    /** Says the contrary. */
    REFUTES,
    /** Says it with a limit the claim leaves out. */
    QUALIFIES,
    /** Says neither, but is needed to understand. */
    CONTEXT
}
