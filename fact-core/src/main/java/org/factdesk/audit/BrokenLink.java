package org.factdesk.audit;

/**
 * The first place where the chain does not hold.
 *
 * @param number the number of the entry at fault, or of the one that is missing
 * @param reason what is wrong with it
 */
public record BrokenLink(long number, Reason reason) {
    /** What can be wrong with a link. */
    public enum Reason {
        /** An entry is missing, or one has been put in between. */
        OUT_OF_SEQUENCE,
        /** It says something other than its hash does. */
        ALTERED,
        /** It does not hold the hash of the entry before. */
        DETACHED,
        /** What it said is gone and no entry says that it was erased. */
        EMPTIED,
        /** It is another one than a head that was kept elsewhere names. */
        REWRITTEN,
        /** It should be there by the head that is kept beside the chain, or should not. */
        CUT
    }
}
