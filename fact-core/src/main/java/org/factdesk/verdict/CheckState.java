package org.factdesk.verdict;

/** Where the work on a claim stands; never mixed with the rating. */
public enum CheckState {
    /** Accepted, nobody has begun. */
    TO_CHECK,
    /** Somebody is at it. */
    IN_PROGRESS,
    /** Somebody is stuck and says so. */
    HELP_ASKED,
    /** Handed over, waiting for the second look. */
    IN_REVIEW,
    /** The second look disagreed. */
    RETURNED,
    /** A second person agreed with exactly the version that stands. */
    APPROVED,
    /** Not checkable, or not worth it; a reason is given. */
    DROPPED
}
