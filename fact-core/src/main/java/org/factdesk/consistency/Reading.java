package org.factdesk.consistency;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import org.factdesk.extraction.mention.Approximator;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.measure.Dimension;
import org.factdesk.measure.Interval;
import org.factdesk.measure.Precision;
import org.factdesk.measure.Quantity;
import org.factdesk.measure.Unit;

/**
 * A mention with the values it can stand for.
 *
 * @param index its index in the extraction
 * @param mention the mention, an amount with a value
 * @param low its lower value
 * @param high its upper value
 */
record Reading(int index, Mention mention, double low, double high) {

    private static final Set<String> HUNDREDTHS = Set.of("cent", "centime", "penny", "eurocent");
    private static final double EXACT_BELOW = 1000;
    private static final double BARE_BELOW = 1000;
    private static final double IN_FULL_BELOW = 1e6;
    private static final double IN_FULL = 0.01;
    private static final double WITH_SCALE_WORD = 0.2;
    private static final double TRUNCATED = 1.3;

    /** The reading of an amount; empty for dates and for what has no value. */
    static Optional<Reading> of(int index, Mention mention) {
        return mention.quantity()
                .filter(quantity ->
                        quantity.low().isPresent() && quantity.high().isPresent())
                .map(quantity -> new Reading(
                        index,
                        mention,
                        quantity.low().map(BigDecimal::doubleValue).orElse(0.0),
                        quantity.high().map(BigDecimal::doubleValue).orElse(0.0)));
    }

    Quantity quantity() {
        return mention.quantity().orElseThrow();
    }

    double value() {
        return (low + high) / 2;
    }

    Unit unit() {
        return quantity().unit();
    }

    boolean isPercent() {
        return mention.kind() == MentionKind.PERCENTAGE && !isPoints();
    }

    boolean isPoints() {
        return unit().equals(Unit.PERCENTAGE_POINT)
                || mention.kind() == MentionKind.NUMBER
                        && mention.object()
                                .map(object -> object.startsWith("point"))
                                .orElse(false);
    }

    boolean isMoney() {
        return unit().dimension() == Dimension.CURRENCY;
    }

    /** The lower end alone. */
    Reading lowEnd() {
        return new Reading(index, mention, low, low);
    }

    /** The upper end alone. */
    Reading highEnd() {
        return new Reading(index, mention, high, high);
    }

    /** In millions or whatever the other is in, where only the other says so: "de 60 a 30 millions". */
    Reading scaledLike(Reading other) {
        if (value() >= BARE_BELOW || other.value() < IN_FULL_BELOW) {
            return this;
        }
        double scale = Math.pow(1000, Math.floor(Math.log10(other.value()) / 3));
        return times(scale);
    }

    /** Whether a range names its lower end first. */
    boolean startsWithLow(Sheet sheet) {
        String words = sheet.words(index);
        int end = 0;
        StringBuilder digits = new StringBuilder();
        while (end < words.length()
                && (Character.isDigit(words.charAt(end))
                        || words.charAt(end) != '-' && !Character.isLetter(words.charAt(end)))) {
            digits.append(Character.isDigit(words.charAt(end)) ? words.substring(end, end + 1) : "");
            end++;
        }
        String lowDigits = quantity()
                .low()
                .orElseThrow()
                .stripTrailingZeros()
                .unscaledValue()
                .toString();
        String highDigits = quantity()
                .high()
                .orElseThrow()
                .stripTrailingZeros()
                .unscaledValue()
                .toString();
        return digits.indexOf(lowDigits) == 0 || digits.indexOf(highDigits) != 0;
    }

    boolean isRange() {
        return high > low;
    }

    /** Whether both are counted in the same unit; "45 millions d'euros, dont 30 millions" are, too. */
    boolean isLike(Reading other) {
        return isOfSameUnit(other) || isBare() && other.isMeasured() || other.isBare() && isMeasured();
    }

    /** Cents beside euros, pence beside pounds. */
    boolean isHundredthOf(Reading other) {
        return other.isMoney() && HUNDREDTHS.contains(unit().id());
    }

    /** The same figure in a unit so many times as large. */
    Reading times(double factor) {
        return new Reading(index, mention, low * factor, high * factor);
    }

    /** More by so much. */
    Reading plus(double more) {
        return new Reading(index, mention, low + more, high + more);
    }

    private boolean isBare() {
        return mention.kind() == MentionKind.NUMBER && (mention.object().isEmpty() || value() >= IN_FULL_BELOW);
    }

    private boolean isMeasured() {
        return isMoney() || mention.kind() == MentionKind.DIMENSION;
    }

    private boolean isOfSameUnit(Reading other) {
        return unit().id().equals(other.unit().id())
                && (unit().iso().isEmpty()
                        || other.unit().iso().isEmpty()
                        || unit().iso().equals(other.unit().iso()));
    }

    /** How sure the text is; "from 200 to 260" is no "at least 200". */
    Precision precision() {
        boolean from = mention.approximator()
                .map(Approximator::text)
                .map(Reading::isFrom)
                .orElse(false);
        boolean end = quantity().precision() == Precision.BETWEEN;
        return from || end ? Precision.EXACT : quantity().precision();
    }

    static boolean isFrom(String words) {
        return words.equalsIgnoreCase("from");
    }

    boolean isExact() {
        return precision() == Precision.EXACT;
    }

    /** The worth of the last digit that counts: exact below a thousand, a hundredth of a number written in full. */
    double writtenUnit() {
        double written = Math.min(
                Interval.writtenUnit(quantity().low().orElseThrow()),
                Interval.writtenUnit(quantity().high().orElseThrow()));
        if (mention.kind() == MentionKind.PERCENTAGE && written < 1) {
            return written;
        }
        double size = Math.abs(value());
        if (written >= 1 && size < EXACT_BELOW) {
            return mention.kind() == MentionKind.NUMBER || isMoney() ? 0 : 1;
        }
        return Math.min(written, (size < IN_FULL_BELOW ? IN_FULL : WITH_SCALE_WORD) * size);
    }

    /** What it can stand for. */
    Interval interval() {
        return interval(writtenUnit());
    }

    /** What it can stand for beside another figure of the same unit: both are as fine as the finer one. */
    Interval interval(Reading beside) {
        return isLike(beside) ? interval(Math.min(writtenUnit(), beside.writtenUnit())) : interval();
    }

    /** What it can stand for where its last digit that counts is worth so much. */
    Interval interval(double unit) {
        double whole = mention.kind() == MentionKind.PERCENTAGE ? Math.min(unit, 1) * TRUNCATED : unit;
        return Interval.widened(low, high, whole, precision());
    }
}
