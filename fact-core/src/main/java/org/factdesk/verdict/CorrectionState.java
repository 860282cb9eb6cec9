package org.factdesk.verdict;

/** What became of a correction. */
public enum CorrectionState {
    /** The next version is being worked on; readers see the one before. */
    OPEN,
    /** Readers see the next version, and the note. */
    RELEASED,
    /** It was called off; readers go on seeing the version before. */
    CANCELLED
}
