package org.factdesk.cli;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;

import org.factdesk.consistency.Discrepancy;
import org.factdesk.measure.Wording;

/** Writes a discrepancy as the JSON object of the contract. */
final class DiscrepancyJson {

    private DiscrepancyJson() {}

    static JsonArray array(Findings findings) {
        JsonArray array = new JsonArray();
        findings.discrepancies().forEach(discrepancy -> array.add(object(discrepancy)));
        return array;
    }

    private static JsonObject object(Discrepancy discrepancy) {
        JsonObject json = new JsonObject();
        json.put("mentions", new JsonArray(discrepancy.mentions()));
        json.put("rule", discrepancy.rule().code());
        json.put("explanation", explanation(discrepancy.explanation()));
        discrepancy.ratio().ifPresent(ratio -> json.put("ratio", MentionJson.number(ratio)));
        if (discrepancy.powerOfTen() != 0) {
            json.put("powerOfTen", discrepancy.powerOfTen());
        }
        discrepancy.fits().ifPresent(fits -> json.put("fits", MentionJson.number(fits)));
        return json;
    }

    private static JsonObject explanation(Wording words) {
        JsonObject json = new JsonObject();
        json.put("fr", words.fr());
        json.put("en", words.en());
        return json;
    }
}
