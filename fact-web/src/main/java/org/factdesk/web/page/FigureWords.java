package org.factdesk.web.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.factdesk.consistency.Discrepancy;
import org.factdesk.extraction.mention.Amount;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.Moment;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.measure.Quantity;
import org.factdesk.measure.Unit;
import org.factdesk.text.Language;

/** Says what a figure means in the reader's own way of writing numbers. */
@RequestScoped
class FigureWords {
    private static final int MOST_DECIMALS = 12;

    private static final String NO_YEAR = "XXXX";

    @Inject
    PageLanguage language;

    /** The exact value, such as 12 700 000 000 dollar (USD). */
    String value(Mention mention) {
        return mention.amount()
                .map(this::amount)
                .orElseGet(() -> mention.moment().map(this::moment).orElse(""));
    }

    /** The arithmetic that shows why figures do not agree. */
    String sentence(Discrepancy discrepancy) {
        return language.chosen() == Language.FR
                ? discrepancy.explanation().fr()
                : discrepancy.explanation().en();
    }

    /** What kind of figure it is. */
    String kind(Mention mention) {
        return language.word("figure." + mention.kind().code(), List.of());
    }

    /** The value as a machine reads it: plain digits, ISO dates; empty where there is none. */
    static String plain(Mention mention) {
        return mention.quantity()
                .map(quantity -> quantity.value().map(BigDecimal::toPlainString).orElse(""))
                .orElseGet(() ->
                        mention.moment().map(moment -> moment.reading().timex()).orElse(""));
    }

    private String amount(Amount amount) {
        Quantity quantity = amount.quantity();
        String number = quantity.isRange()
                ? range(quantity)
                : quantity.value().map(this::number).orElseGet(() -> vague(amount));
        return (number + " " + unit(quantity.unit(), amount.assumedIso())).strip();
    }

    private String range(Quantity quantity) {
        return quantity.low().map(this::number).orElse("…") + " – "
                + quantity.high().map(this::number).orElse("…");
    }

    private String vague(Amount amount) {
        return amount.magnitude()
                .map(magnitude -> "≈ " + number(magnitude) + " ×")
                .orElse("≈");
    }

    private String unit(Unit unit, Optional<String> assumedIso) {
        if (unit.equals(Unit.ONE)) {
            return assumedIso.map(iso -> "(" + iso + " ?)").orElse("");
        }
        String code = unit.iso()
                .or(() -> assumedIso.map(iso -> iso + " ?"))
                .map(iso -> " (" + iso + ")")
                .orElse("");
        return unit.id() + code;
    }

    private String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(value);
    }

    private Locale locale() {
        return language.getLocale();
    }

    private String moment(Moment moment) {
        TimeReading reading = moment.reading();
        return reading.value()
                .orElseGet(() -> reading.from().isEmpty() && reading.to().isEmpty()
                        ? unplaced(reading.timex())
                        : reading.from().orElse("…") + " → " + reading.to().orElse("…"));
    }

    /** A day or month of no year is left to the reader; a code would say nothing to them. */
    private String unplaced(String timex) {
        return timex.startsWith(NO_YEAR) ? language.word("figure.no-year", List.of()) : timex;
    }
}
