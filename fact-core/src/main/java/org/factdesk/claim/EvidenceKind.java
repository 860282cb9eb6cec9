package org.factdesk.claim;

/** How near to the fact a source stands. */
public enum EvidenceKind {
    /** The fact's own source: the statistic, the filing, the recording, the person. */
    PRIMARY,
    /** A source that tells of another. */
    SECONDARY
}
