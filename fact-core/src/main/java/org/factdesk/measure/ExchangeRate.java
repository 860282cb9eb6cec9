package org.factdesk.measure;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one unit of a currency was worth in another.
 *
 * @param from ISO 4217 code of the currency that is one
 * @param to ISO 4217 code of the currency counted
 * @param value units of {@code to} for one of {@code from}, positive
 * @param period the day or year that the rate really is of, which need not be the day asked for
 * @param basis how it was come by
 */
public record ExchangeRate(String from, String to, BigDecimal value, Period period, Basis basis) {

    /** How a rate was come by. */
    public enum Basis {
        /** Published for one day. */
        DAILY,
        /** The average of a year. */
        YEARLY_AVERAGE,
        /** Fixed by law or by a peg. */
        FIXED
    }

    public ExchangeRate {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("No rate from " + from + " to " + to + " is " + value);
        }
    }

    /** Where the rate is from, in words: the year it averages, the day it was published or that it is fixed. */
    public Wording origin() {
        LocalDate day = period.fromInclusive();
        return switch (basis) {
            case DAILY -> new Wording("cours du " + Days.french(day), "rate of " + Days.english(day));
            case YEARLY_AVERAGE ->
                new Wording("moyenne annuelle " + day.getYear(), "yearly average of " + day.getYear());
            case FIXED -> new Wording("taux fixe", "fixed rate");
        };
    }
}
