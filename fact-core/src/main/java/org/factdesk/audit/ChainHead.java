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

    /** Reads what {@link #toString()} writes; anything else is an {@link IllegalArgumentException}. */
    public static ChainHead parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("a head reads NUMBER:HASH: \"" + text + "\"");
        }
        return new ChainHead(Long.parseLong(text.substring(0, colon)), new Sha256(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return number + ":" + hash.hex();
    }
}
