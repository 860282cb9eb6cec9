package org.factdesk.cli;

import java.time.DateTimeException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import org.jspecify.annotations.Nullable;

import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Options;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.rule.Reference;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

/** Answers one line of JSON with one line of JSON. */
final class JsonLines {

    private final Extractor extractor;
    private final Options defaults;

    JsonLines(Extractor extractor, Options defaults) {
        this.extractor = extractor;
        this.defaults = defaults;
    }

    /**
     * The answer to a line.
     *
     * @param line one JSON object
     * @param number the number of the line, from 1 on
     */
    Answer answer(String line, int number) {
        @Nullable Object id = null;
        try {
            JsonObject request = JsonParser.object().from(line);
            id = request.get("id");
            SourceText source = SourceText.of(text(request));
            JsonObject found = ExtractorJson.object(id, Findings.of(source, extractor, options(request)));
            return new Answer(JsonWriter.string(found), Optional.empty());
        } catch (JsonParserException e) {
            return error(null, number, "not a JSON object");
        } catch (IllegalArgumentException | DateTimeException e) {
            return error(id, number, String.valueOf(e.getMessage()));
        }
    }

    /**
     * An answer.
     *
     * @param json one line of JSON
     * @param error what is wrong with the question; empty where nothing is
     */
    record Answer(String json, Optional<String> error) {}

    /** The answer to a line that cannot be read; its id may not be known. */
    static Answer error(@Nullable Object id, int number, String problem) {
        String message = "line " + number + ": " + problem;
        JsonObject json = new JsonObject();
        json.put("id", id);
        json.put("error", message);
        return new Answer(JsonWriter.string(json), Optional.of(message));
    }

    private static String text(JsonObject request) {
        if (request.get("text") instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no \"text\"");
    }

    private Options options(JsonObject request) {
        Options options = new Options(language(request), defaults.reference(), defaults.hour(), kinds(request));
        return reference(request).map(options::published).orElse(options);
    }

    private Optional<Language> language(JsonObject request) {
        return request.get("lang") instanceof String tag ? Optional.of(language(tag)) : defaults.language();
    }

    private static Language language(String tag) {
        return Language.parse(tag)
                .orElseThrow(() -> new IllegalArgumentException("\"lang\" is fr or en, not \"" + tag + '"'));
    }

    private static Optional<Reference> reference(JsonObject request) {
        return request.get("reference") instanceof String iso ? Optional.of(Reference.parse(iso)) : Optional.empty();
    }

    private static Set<MentionKind> kinds(JsonObject request) {
        Set<MentionKind> kinds = EnumSet.noneOf(MentionKind.class);
        if (request.get("kinds") instanceof JsonArray names) {
            names.forEach(name -> kinds.add(kind(name)));
        }
        return kinds;
    }

    private static MentionKind kind(Object name) {
        return MentionKind.parse(String.valueOf(name))
                .orElseThrow(() -> new IllegalArgumentException("there is no kind \"" + name + '"'));
    }
}
