package org.factdesk.cli;

import org.factdesk.extraction.Extraction;
import org.factdesk.text.SourceText;

/** Writes what was found in whole documents. */
interface Report {

    /**
     * Writes one document.
     *
     * @param name the file, {@code -} for standard input
     */
    void add(String name, SourceText source, Extraction found);
}
