package org.factdesk.cli;

import java.util.List;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import org.jspecify.annotations.Nullable;

/** Writes everything that was found in one text as the JSON object of the contract. */
final class ExtractorJson {

    /**
     * One list of the object.
     *
     * @param name its name
     * @param content what it holds for a text
     */
    private record Section(String name, Content content) {}

    private interface Content {

        JsonArray of(Findings findings);
    }

    /** What is written about a text, in this order. */
    private static final List<Section> SECTIONS = List.of(
            new Section(
                    "mentions",
                    found ->
                            MentionJson.array(found.source(), found.extraction().mentions())),
            new Section("candidates", CandidateJson::array),
            new Section("discrepancies", DiscrepancyJson::array));

    private ExtractorJson() {}

    static JsonObject object(@Nullable Object id, Findings found) {
        JsonObject json = new JsonObject();
        json.put("id", id);
        json.put("lang", found.extraction().language().code());
        SECTIONS.forEach(section -> json.put(section.name(), section.content().of(found)));
        return json;
    }
}
