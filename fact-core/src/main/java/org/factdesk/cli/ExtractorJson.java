package org.factdesk.cli;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import org.jspecify.annotations.Nullable;

import org.factdesk.extraction.Extraction;
import org.factdesk.text.SourceText;

/** Writes everything that was found in one text as the JSON object of the contract. */
final class ExtractorJson {

    private ExtractorJson() {}

    static JsonObject object(@Nullable Object id, SourceText source, Extraction extraction) {
        JsonObject json = new JsonObject();
        json.put("id", id);
        json.put("lang", extraction.language().code());
        json.put("mentions", MentionJson.array(source, extraction.mentions()));
        json.put("candidates", new JsonArray());
        json.put("discrepancies", new JsonArray());
        return json;
    }
}
