package org.factdesk.rates;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.AccountId;
import org.factdesk.document.Sha256;
import org.factdesk.measure.DailyRates;

/**
 * What is known of an imported table of exchange rates.
 *
 * @param file the name of its file, not blank, at most {@value #LONGEST_NAME} characters
 * @param sha256 of the file's bytes
 * @param firstDay the first day that it has a rate of
 * @param lastDay the last one
 * @param currencies how many currencies beside the euro, at least 1
 * @param at when it was imported
 * @param by by whom; null where the command line did it
 */
public record RateImport(
        String file,
        Sha256 sha256,
        LocalDate firstDay,
        LocalDate lastDay,
        int currencies,
        Instant at,
        @Nullable AccountId by) {
    /** The longest name that is kept, in UTF-16 units. */
    public static final int LONGEST_NAME = 200;

    public RateImport {
        if (file.isBlank() || file.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a file of exchange rates has a name of 1 to 200 characters");
        }
        if (lastDay.isBefore(firstDay) || currencies < 1) {
            throw new IllegalArgumentException(
                    "no table of rates from " + firstDay + " to " + lastDay + " of " + currencies + " currencies");
        }
    }

    /** The description of rates that have just been read, of which there is at least one. */
    public static RateImport of(DailyRates rates, String file, Sha256 sha256, Instant at, @Nullable AccountId by) {
        Map<String, Map<LocalDate, BigDecimal>> perEuro = rates.perEuro();
        TreeSet<LocalDate> days = new TreeSet<>();
        perEuro.values().forEach(ofCurrency -> days.addAll(ofCurrency.keySet()));
        return new RateImport(file, sha256, days.first(), days.last(), perEuro.size(), at, by);
    }
}
