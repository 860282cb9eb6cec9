package org.factdesk.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.factdesk.consistency.Discrepancy;

/** A discrepancy as the extractor's own JSON names its fields. */
final class DiscrepancyJson {
    private DiscrepancyJson() {}

    static JsonObject of(Discrepancy found) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("mentions", Wire.array(found.mentions(), Json::createValue))
                .add("rule", found.rule().code())
                .add(
                        "explanation",
                        Json.createObjectBuilder()
                                .add("fr", found.explanation().fr())
                                .add("en", found.explanation().en()));
        found.ratio().ifPresent(ratio -> json.add("ratio", ratio));
        if (found.powerOfTen() != 0) {
            json.add("powerOfTen", found.powerOfTen());
        }
        found.fits().ifPresent(value -> json.add("fits", value));
        return json.build();
    }
}
