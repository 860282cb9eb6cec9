package org.factdesk.rates;

import java.util.Optional;

import org.factdesk.measure.DailyRates;

/** Keeps the one table of exchange rates that was imported last. */
public interface ImportedRates {
    /** The last import, or empty where the desk lives by the table in its box. */
    Optional<RateImport> current();

    /** The rates of the last import; a table that knows nothing where there is none. */
    DailyRates rates();

    /** Puts a table in the place of the one before. */
    void save(RateImport description, DailyRates rates);

    /** Goes back to the table in the box; false where there was no other. */
    boolean remove();
}
