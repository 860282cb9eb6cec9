package org.factdesk.verdict;

/** How much a desk insists on a rule. */
public enum Demand {
    /** Whether it is met is shown, and nothing more. */
    SHOWN,
    /** A verdict that does not meet it is released with a written reason only. */
    REQUIRED
}
