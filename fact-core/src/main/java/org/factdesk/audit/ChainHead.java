package org.factdesk.audit;

import org.factdesk.document.Sha256;

/**
 * The last link of the chain. Backups and released reports carry it, so that a cut tail is found too.
 *
 * @param number the last entry's number; 0 where there is none
 * @param hash the last entry's hash; all zeros where there is none
 */
public record ChainHead(long number, Sha256 hash) {
    /** Before the first entry. */
    public static final ChainHead NONE = new ChainHead(0, new Sha256("0".repeat(64)));

    public ChainHead {
        if (number < 0) {
            throw new IllegalArgumentException("entries are counted from 1, not " + number);
        }
    }
}
