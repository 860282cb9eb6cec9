package org.factdesk.cli;

/** Writes what was found in whole documents. */
interface Report {

    /**
     * Writes one document.
     *
     * @param name the file, {@code -} for standard input
     */
    void add(String name, Findings found);
}
