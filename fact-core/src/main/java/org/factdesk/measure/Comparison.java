package org.factdesk.measure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A claimed figure beside the one in the evidence. Millions can be made in a second: sentences are only written when
 * they are asked for.
 *
 * @param kind how they stand to each other
 * @param claimed the figure of the claim
 * @param found the figure in the evidence
 * @param foundInUnitOfClaim the middle of the evidence's figure in the unit of the claim; NaN where it cannot be converted
 * @param rate the exchange rate that converted it; empty where none was needed or known
 */
public record Comparison(
        Kind kind, Figure claimed, Figure found, double foundInUnitOfClaim, Optional<ExchangeRate> rate) {

    /** How two figures stand to each other. */
    public enum Kind {
        /** The same amount. */
        SAME,
        /** One is the other rounded to its own last digit. */
        CORRECT_ROUNDING,
        /** The words around it ("more than", "about") cover the difference. */
        WITHIN_APPROXIMATION,
        /** Not the same, by {@link Comparison#percent()}. */
        DIFFERS,
        /** Right but for {@link Comparison#powerOfTen()}. */
        OFF_BY_POWER_OF_TEN,
        /** Other units: the same amount once converted, or no conversion is known. */
        OTHER_UNIT,
        /** Not said of the same time, place or population. */
        OTHER_SCOPE
    }

    /** Two quantities of which nothing else is said, without exchange rates. */
    public static Comparison of(Quantity claimed, Quantity found) {
        return of(Figure.of(claimed), Figure.of(found));
    }

    /** Two figures, without exchange rates: amounts in two currencies are not converted. */
    public static Comparison of(Figure claimed, Figure found) {
        return Comparing.compare(claimed, found, Optional.empty());
    }

    /**
     * Two figures, amounts of money converted at the rate of a day.
     *
     * @param day the day whose rate is wanted; the result says which one was used
     */
    public static Comparison of(Figure claimed, Figure found, ExchangeRates rates, LocalDate day) {
        return Comparing.compare(claimed, found, Comparing.rate(claimed, found, rates, day));
    }

    /** How much the claim is above the evidence, in per cent of the evidence; NaN where they cannot be compared. */
    public double percent() {
        return (claimedValue() - foundInUnitOfClaim) / Math.abs(foundInUnitOfClaim) * 100;
    }

    /** The power of ten by which the claim is too large, negative where it is too small; 0 where that is not what is wrong. */
    public int powerOfTen() {
        return kind == Kind.OFF_BY_POWER_OF_TEN
                ? (int) Math.round(Math.log10(Math.abs(claimedValue() / foundInUnitOfClaim)))
                : 0;
    }

    /** One sentence of arithmetic. */
    public Wording explanation() {
        return ComparisonWords.of(this);
    }

    double claimedValue() {
        return Comparing.middle(claimed.quantity());
    }
}
