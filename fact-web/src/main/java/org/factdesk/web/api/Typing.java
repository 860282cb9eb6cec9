package org.factdesk.web.api;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.jspecify.annotations.Nullable;

import org.factdesk.web.desk.BadInputException;
import org.factdesk.web.desk.Problem;

/** Reads the members of a request's JSON as a form's fields are read: words as typed, absent ones null. */
final class Typing {
    private final JsonObject typed;

    /**
     * Reads a request's body.
     *
     * @throws BadInputException where it is not one JSON object
     */
    Typing(@Nullable String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body == null ? "" : body))) {
            typed = reader.readObject();
        } catch (JsonException noObject) {
            throw new BadInputException(Problem.of("", "no-json"));
        }
    }

    /** The words of a member; null where it is absent or null. */
    @Nullable
    String words(String member) {
        JsonValue value = typed.get(member);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw new BadInputException(Problem.of(member, "no-string"));
    }

    /** The words of all members of a member that is an object; none where it is absent or null. */
    Map<String, String> allWords(String member) {
        JsonValue value = typed.get(member);
        if (value == null || value == JsonValue.NULL) {
            return Map.of();
        }
        if (!(value instanceof JsonObject object)) {
            throw new BadInputException(Problem.of(member, "no-json"));
        }
        Map<String, String> all = new LinkedHashMap<>();
        object.forEach((name, words) -> {
            if (!(words instanceof JsonString string)) {
                throw new BadInputException(Problem.of(member, "no-string"));
            }
            all.put(name, string.getString());
        });
        return all;
    }

    /** A whole number; the other one where it is absent. */
    int number(String member, int absent) {
        JsonValue value = typed.get(member);
        if (value == null || value == JsonValue.NULL) {
            return absent;
        }
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return number.intValue();
        }
        throw new BadInputException(Problem.of(member, "no-number"));
    }

    /** A whole number as typed into a field; blank where it is absent. */
    String numberWords(String member) {
        return typed.containsKey(member) ? Integer.toString(number(member, 0)) : "";
    }
}
