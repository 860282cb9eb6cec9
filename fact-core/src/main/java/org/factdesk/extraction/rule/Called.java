package org.factdesk.extraction.rule;

/** Something that reads text and tells cheaply where it cannot find anything. */
public interface Called {

    /** The word classes, as bits, that a token must be able to start for this to be asked about it. */
    long triggers();

    /**
     * The word classes of which one must stand in a number or {@linkplain Scan#company shortly behind it}, where nothing
     * but a number calls: what reads "3 May" need not be asked about "3 per cent". 0 where it reads numbers by themselves.
     */
    default long needs() {
        return 0;
    }
}
