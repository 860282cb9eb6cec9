package org.factdesk.persistence;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.jspecify.annotations.Nullable;

import org.factdesk.text.SourceText;

/** A value of the core as JSON, component by component. The text of a document is left out: its hash is there. */
final class RecordJson {
    private RecordJson() {}

    static JsonValue of(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof SourceText text) {
            return Json.createValue(text.length() + " characters");
        }
        if (value instanceof Record composed) {
            return object(composed);
        }
        return value instanceof Collection<?> many ? array(many) : single(value);
    }

    private static JsonValue single(Object value) {
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder entries = Json.createObjectBuilder();
            map.forEach((key, held) -> entries.add(key.toString(), of(held)));
            return entries.build();
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Integer number ? Json.createValue(number) : Json.createValue(value.toString());
    }

    private static JsonValue array(Collection<?> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(of(value)));
        return array.build();
    }

    /** A record of one component is that component. */
    private static JsonValue object(Record composed) {
        RecordComponent[] components = composed.getClass().getRecordComponents();
        if (components.length == 1) {
            return of(read(composed, components[0]));
        }
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (RecordComponent component : components) {
            object.add(component.getName(), of(read(composed, component)));
        }
        return object.build();
    }

    private static @Nullable Object read(Record composed, RecordComponent component) {
        try {
            return component.getAccessor().invoke(composed);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("a value that cannot be read: " + component, hidden);
        }
    }
}
