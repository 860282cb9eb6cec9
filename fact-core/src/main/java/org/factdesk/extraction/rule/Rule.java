package org.factdesk.extraction.rule;

import java.util.function.Consumer;

/**
 * One way of reading a figure or a date. A rule has no state, is asked only about tokens that can start what it reads,
 * and looks no further than a bounded number of tokens.
 */
public interface Rule extends Called {

    /** The bit of {@link Called#triggers()} for a run of digits. */
    long DIGITS = 1L << 62;
    /** The bit of {@link Called#triggers()} for a sign before digits: minus, plus, a leading decimal point. */
    long SIGN = 1L << 61;

    /**
     * Reads what starts at a token.
     *
     * @param scan the text
     * @param token a token that starts a phrase of one of the {@link Called#triggers()}
     * @param drafts takes what has been read, also several readings of the same passage
     */
    void read(Scan scan, int token, Consumer<Draft> drafts);
}
