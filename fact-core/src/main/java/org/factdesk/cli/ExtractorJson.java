package org.factdesk.cli;

import java.util.List;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import org.jspecify.annotations.Nullable;

import org.factdesk.extraction.Extraction;
import org.factdesk.text.SourceText;

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

        JsonArray of(SourceText source, Extraction extraction);
    }

    /** What is written about a text, in this order. */
    private static final List<Section> SECTIONS = List.of(
            new Section("mentions", (source, extraction) -> MentionJson.array(source, extraction.mentions())),
            new Section("candidates", (source, extraction) -> new JsonArray()),
            new Section("discrepancies", (source, extraction) -> new JsonArray()));

    private ExtractorJson() {}

    static JsonObject object(@Nullable Object id, SourceText source, Extraction extraction) {
        JsonObject json = new JsonObject();
        json.put("id", id);
        json.put("lang", extraction.language().code());
        SECTIONS.forEach(section -> json.put(section.name(), section.content().of(source, extraction)));
        return json;
    }
}
