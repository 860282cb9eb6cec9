package org.factdesk.verdict;

/** What readers see of a claim's verdict, apart from where the work stands. */
public enum PublicationState {
    /** Nothing. */
    NONE,
    /** Nothing until a moment set. */
    EMBARGOED,
    /** One version of the verdict. */
    RELEASED,
    /** That there was a verdict and it was withdrawn. */
    WITHDRAWN
}
