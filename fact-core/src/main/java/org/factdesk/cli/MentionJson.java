package org.factdesk.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;

import org.factdesk.extraction.mention.Amount;
import org.factdesk.extraction.mention.Approximator;
import org.factdesk.extraction.mention.Direction;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.mention.Moment;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.measure.Quantity;
import org.factdesk.measure.Unit;
import org.factdesk.text.SourceText;

/** Writes a mention as the JSON object of the contract. */
final class MentionJson {

    private MentionJson() {}

    static JsonArray array(SourceText source, List<Mention> mentions) {
        JsonArray array = new JsonArray();
        mentions.forEach(mention -> array.add(object(source, mention)));
        return array;
    }

    static JsonObject object(SourceText source, Mention mention) {
        JsonObject json = new JsonObject();
        json.put("start", mention.span().startInclusive());
        json.put("end", mention.span().endExclusive());
        json.put("text", source.slice(mention.span()));
        json.put("kind", mention.kind().code());
        mention.amount().ifPresent(amount -> amount(json, mention.kind(), amount));
        mention.moment().ifPresent(moment -> moment(json, moment));
        mention.object().ifPresent(object -> json.put("object", object));
        mention.approximator().ifPresent(approximator -> json.put("approximator", approximator(approximator)));
        mention.timeScope().ifPresent(scope -> json.put("timeScope", scope(scope.text(), scope.type())));
        mention.direction().ifPresent(direction -> direction(json, direction, mention));
        return json;
    }

    private static void amount(JsonObject json, MentionKind kind, Amount amount) {
        Quantity quantity = amount.quantity();
        if (quantity.isRange() || kind == MentionKind.NUMBERRANGE) {
            put(json, "from", quantity.low());
            put(json, "to", quantity.high());
        } else {
            put(json, "value", quantity.value());
        }
        unit(json, kind, quantity.unit());
        amount.assumedIso().ifPresent(iso -> json.put("assumedIso", iso));
        amount.magnitude().ifPresent(magnitude -> json.put("magnitude", number(magnitude)));
        amount.ratio().ifPresent(ratio -> {
            json.put("numerator", number(ratio.numerator()));
            json.put("denominator", number(ratio.denominator()));
        });
    }

    private static void unit(JsonObject json, MentionKind kind, Unit unit) {
        if (unit.equals(Unit.ONE)) {
            return;
        }
        json.put("unit", unit.id());
        if (kind == MentionKind.CURRENCY) {
            json.put("iso", unit.iso().orElse(null));
        }
    }

    private static void moment(JsonObject json, Moment moment) {
        reading(json, moment.reading());
        if (moment.anaphor()) {
            json.put("anaphor", true);
        }
        if (moment.readings().size() > 1) {
            json.put("ambiguous", true);
            JsonArray values = new JsonArray();
            for (TimeReading reading : moment.readings()) {
                JsonObject value = new JsonObject();
                reading(value, reading);
                values.add(value);
            }
            json.put("values", values);
        }
    }

    private static void reading(JsonObject json, TimeReading reading) {
        reading.value().ifPresent(value -> json.put("value", value));
        reading.from().ifPresent(from -> json.put("from", from));
        reading.to().ifPresent(to -> json.put("to", to));
        json.put("timex", reading.timex());
        reading.seconds().ifPresent(seconds -> json.put("seconds", number(seconds)));
    }

    private static JsonObject approximator(Approximator approximator) {
        JsonObject json = scope(approximator.text(), approximator.type().code());
        json.put("start", approximator.span().startInclusive());
        json.put("end", approximator.span().endExclusive());
        return json;
    }

    private static JsonObject scope(String text, String type) {
        JsonObject json = new JsonObject();
        json.put("text", text);
        json.put("type", type);
        return json;
    }

    private static void direction(JsonObject json, Direction direction, Mention mention) {
        json.put("direction", direction == Direction.UP ? "up" : "down");
        mention.signedValue().ifPresent(value -> json.put("signedValue", number(value)));
    }

    private static void put(JsonObject json, String name, Optional<BigDecimal> value) {
        json.put(name, value.map(MentionJson::number).orElse(null));
    }

    /** A whole number without exponent where it is not absurdly long. */
    static Number number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 && plain.scale() > -60 ? plain.setScale(0) : plain;
    }
}
