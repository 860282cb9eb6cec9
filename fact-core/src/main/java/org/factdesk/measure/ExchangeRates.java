package org.factdesk.measure;

import java.time.LocalDate;
import java.util.Optional;

/** Knows what currencies were worth. Implementations are safe for many threads. */
public interface ExchangeRates {

    /**
     * The rate of a day, or the last one known before it where that still tells something.
     *
     * @param from ISO 4217 code of the currency that is one
     * @param to ISO 4217 code of the currency counted
     * @return the rate with the day or year it really is of; empty where none is known, for nobody guesses
     */
    Optional<ExchangeRate> find(String from, String to, LocalDate day);
}
