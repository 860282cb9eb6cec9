package org.factdesk.rates;

/** A file that is no table of exchange rates; the message names the line. */
public final class UnreadableRatesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableRatesException(int line, String problem) {
        super("line " + line + ": " + problem);
    }
}
