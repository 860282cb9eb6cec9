package org.factdesk.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.factdesk.document.Document;
import org.factdesk.extraction.mention.Amount;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.measure.Quantity;

/** A figure as the extractor's own JSON names its fields. */
final class FigureJson {
    private FigureJson() {}

    static JsonObject of(Document document, Mention figure) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("start", figure.span().startInclusive())
                .add("end", figure.span().endExclusive())
                .add("text", document.text().slice(figure.span()))
                .add("kind", figure.kind().code());
        figure.amount().ifPresent(amount -> addAmount(json, amount));
        figure.moment().ifPresent(moment -> addTime(json, moment.reading()));
        figure.object().ifPresent(object -> json.add("object", object));
        return json.build();
    }

    private static void addAmount(JsonObjectBuilder json, Amount amount) {
        Quantity quantity = amount.quantity();
        if (quantity.isRange()) {
            quantity.low().ifPresentOrElse(low -> json.add("from", low), () -> json.addNull("from"));
            quantity.high().ifPresentOrElse(high -> json.add("to", high), () -> json.addNull("to"));
        } else {
            quantity.value().ifPresentOrElse(value -> json.add("value", value), () -> json.addNull("value"));
        }
        json.add("unit", quantity.unit().id());
        quantity.unit().iso().ifPresent(iso -> json.add("iso", iso));
        amount.assumedIso().ifPresent(iso -> json.add("assumedIso", iso));
        amount.magnitude().ifPresent(magnitude -> json.add("magnitude", magnitude));
    }

    private static void addTime(JsonObjectBuilder json, TimeReading reading) {
        json.add("timex", reading.timex());
        reading.value().ifPresent(value -> json.add("value", value));
        reading.from().ifPresent(from -> json.add("from", from));
        reading.to().ifPresent(to -> json.add("to", to));
        reading.seconds().ifPresent(seconds -> json.add("seconds", seconds));
    }
}
