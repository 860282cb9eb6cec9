package org.factdesk.extraction.mention;

import java.math.BigDecimal;
import java.util.Optional;

import org.factdesk.measure.Period;
import org.factdesk.measure.Quantity;
import org.factdesk.measure.Unit;
import org.factdesk.text.TextSpan;

/**
 * A span of text with a value. The span holds the amount and its unit, not the approximator, the article or the
 * preposition before it.
 *
 * @param kind what kind of figure or date
 * @param span where, in UTF-16 units
 * @param value an {@link Amount}, or a {@link Moment} where {@link MentionKind#isTime()}
 * @param context what the words around it say
 */
public record Mention(MentionKind kind, TextSpan span, Value value, Context context) {

    public Mention {
        if (kind.isTime() != value instanceof Moment) {
            throw new IllegalArgumentException("A " + kind.code() + " cannot have the value " + value);
        }
    }

    /** The amount; empty for dates and durations. */
    public Optional<Amount> amount() {
        return value instanceof Amount amount ? Optional.of(amount) : Optional.empty();
    }

    /** The amount with its unit; empty for dates and durations. */
    public Optional<Quantity> quantity() {
        return amount().map(Amount::quantity);
    }

    public Optional<Unit> unit() {
        return quantity().map(Quantity::unit);
    }

    /** The date or duration; empty for amounts. */
    public Optional<Moment> moment() {
        return value instanceof Moment moment ? Optional.of(moment) : Optional.empty();
    }

    /** The amount with the sign of its direction: a fall by 2.3 % is -2.3. Empty without a direction. */
    public Optional<BigDecimal> signedValue() {
        return context.direction().flatMap(direction -> quantity()
                .flatMap(Quantity::value)
                .map(amount -> direction == Direction.DOWN ? amount.negate() : amount));
    }

    /** The days that a date or period covers; empty for everything else. */
    public Optional<Period> period() {
        return moment().flatMap(moment -> moment.reading().period());
    }

    public Optional<Approximator> approximator() {
        return context.approximator();
    }

    public Optional<TimeScope> timeScope() {
        return context.timeScope();
    }

    public Optional<Direction> direction() {
        return context.direction();
    }

    /** What is counted, as the text has it. */
    public Optional<String> object() {
        return context.object();
    }
}
