package org.factdesk.web.api;

import java.math.BigDecimal;
import java.math.MathContext;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.factdesk.measure.Comparison;
import org.factdesk.measure.ExchangeRate;
import org.factdesk.measure.Figure;
import org.factdesk.measure.Period;

/** A claimed figure beside the one in the evidence. */
final class ComparisonJson {
    private static final MathContext DIGITS = new MathContext(6);

    private ComparisonJson() {}

    static JsonObject of(Comparison comparison) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("kind", comparison.kind().name())
                .add(
                        "explanation",
                        Json.createObjectBuilder()
                                .add("fr", comparison.explanation().fr())
                                .add("en", comparison.explanation().en()))
                .add("claimed", figure(comparison.claimed()))
                .add("found", figure(comparison.found()));
        add(json, "foundInUnitOfClaim", comparison.foundInUnitOfClaim());
        add(json, "percent", comparison.percent());
        if (comparison.powerOfTen() != 0) {
            json.add("powerOfTen", comparison.powerOfTen());
        }
        comparison.rate().ifPresent(rate -> json.add("rate", rate(rate)));
        return json.build();
    }

    private static JsonObject figure(Figure figure) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        figure.quantity().low().ifPresent(low -> json.add("low", low));
        figure.quantity().high().ifPresent(high -> json.add("high", high));
        json.add("unit", figure.quantity().unit().id());
        json.add("precision", figure.quantity().precision().name());
        figure.period().ifPresent(period -> json.add("period", period(period)));
        figure.place().ifPresent(place -> json.add("place", place));
        figure.population().ifPresent(population -> json.add("population", population));
        return json.build();
    }

    private static JsonObject period(Period period) {
        return Json.createObjectBuilder()
                .add("from", period.fromInclusive().toString())
                .add("to", period.toExclusive().toString())
                .build();
    }

    private static JsonObject rate(ExchangeRate rate) {
        return Json.createObjectBuilder()
                .add("from", rate.from())
                .add("to", rate.to())
                .add("value", rate.value())
                .add("basis", rate.basis().name())
                .add("period", period(rate.period()))
                .build();
    }

    /** Left out where there is no such number. */
    private static void add(JsonObjectBuilder json, String member, double value) {
        if (!Double.isNaN(value) && !Double.isInfinite(value)) {
            json.add(member, new BigDecimal(value, DIGITS));
        }
    }
}
