package org.factdesk.cli;

import java.math.BigDecimal;
import java.util.Optional;

import org.factdesk.extraction.mention.Amount;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.Moment;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.measure.Quantity;
import org.factdesk.measure.Unit;

/**
 * A mention as plain words for a table; what does not apply is empty.
 *
 * @param value a single value
 * @param from start of a range
 * @param to end of a range
 * @param unit unit
 * @param iso currency code, with a question mark where it is only assumed
 * @param timex TIMEX3 value of a date or duration
 */
record Plain(String value, String from, String to, String unit, String iso, String timex) {

    static Plain of(Mention mention) {
        return mention.value() instanceof Moment moment ? of(moment.reading()) : of((Amount) mention.value());
    }

    private static Plain of(TimeReading reading) {
        return new Plain(
                reading.value().orElse(""),
                reading.from().orElse(""),
                reading.to().orElse(""),
                "",
                "",
                reading.timex());
    }

    private static Plain of(Amount amount) {
        Quantity quantity = amount.quantity();
        boolean range = quantity.isRange();
        return new Plain(
                range ? "" : quantity.value().map(Plain::text).orElseGet(() -> magnitude(amount)),
                range ? quantity.low().map(Plain::text).orElse("") : "",
                range ? quantity.high().map(Plain::text).orElse("") : "",
                quantity.unit().equals(Unit.ONE) ? "" : quantity.unit().id(),
                quantity.unit()
                        .iso()
                        .or(() -> amount.assumedIso().map(iso -> iso + '?'))
                        .orElse(""),
                "");
    }

    private static String magnitude(Amount amount) {
        return amount.magnitude().map(size -> "~" + text(size)).orElse("");
    }

    private static String text(BigDecimal value) {
        return MentionJson.number(value).toString();
    }

    /** Value or range in one cell. */
    String amount() {
        boolean range = !from.isEmpty() || !to.isEmpty();
        String number = range ? from + ".." + to : value;
        return Optional.of(number).filter(text -> !text.isEmpty()).orElse(timex);
    }
}
