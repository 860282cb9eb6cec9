package org.factdesk.account;

/**
 * Keeps the key of the link that makes the first account. At most one is open at a time; only the SHA-256 of its key is
 * kept.
 */
public interface OneTimeLinks {
    /** Opens a link, closing any earlier one. */
    void open(String keySha256);

    /** Whether the link with that key is open; changes nothing. */
    boolean isOpen(String keySha256);

    /** Closes the link with that key; false where none was open, so that of two uses at once one fails. */
    boolean use(String keySha256);
}
