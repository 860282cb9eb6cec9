package org.factdesk.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

import org.factdesk.audit.BrokenLink;
import org.factdesk.audit.ChainHead;
import org.factdesk.measure.DailyRates;
import org.factdesk.rates.RateImport;

/** What the administrator's verbs need done, by a running desk or on its database. */
interface Administration {
    /** Writes a backup to the stream, and may tell how far it is. */
    void backup(OutputStream to, PrintStream progress) throws IOException;

    /**
     * Goes along the audit chain.
     *
     * @param witnesses heads that were carried away earlier
     */
    Chain audit(ChainHead... witnesses) throws IOException, SQLException;

    /** Puts the rates of a file, which have been read, into use. */
    void takeRates(Path file, RateImport description, DailyRates rates) throws IOException, SQLException;

    /** Goes back to the rates in the box. */
    void dropRates() throws IOException, SQLException;

    /**
     * The audit chain as it was found.
     *
     * @param head its last link
     * @param broken the first link that does not hold, or empty
     */
    record Chain(ChainHead head, Optional<BrokenLink> broken) {}
}
