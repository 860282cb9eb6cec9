package org.factdesk.persistence;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.jspecify.annotations.Nullable;

/**
 * A column as both databases have it, and its values as JSON.
 *
 * @param name in lower case
 * @param place in a row, from 1
 * @param kind what its values are
 */
record TableColumn(String name, int place, Kind kind) {
    enum Kind {
        IDENTITY,
        MOMENT,
        DAY,
        NUMBER,
        TEXT
    }

    static TableColumn of(ResultSetMetaData row, int place) throws SQLException {
        return new TableColumn(row.getColumnName(place).toLowerCase(Locale.ROOT), place, kind(row, place));
    }

    JsonValue read(ResultSet row) throws SQLException {
        Object value = kind == Kind.MOMENT ? row.getObject(place, OffsetDateTime.class) : value(row);
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof OffsetDateTime moment) {
            return Json.createValue(moment.toInstant().toString());
        }
        return value instanceof Number number
                ? Json.createValue(number.longValue())
                : Json.createValue(value.toString());
    }

    /** What to bind for a value of the file; null where it is absent. */
    @Nullable
    Object parse(@Nullable JsonValue value) {
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number) {
            return number.longValueExact();
        }
        String text = ((JsonString) value).getString();
        return switch (kind) {
            case IDENTITY -> UUID.fromString(text);
            case MOMENT -> OffsetDateTime.parse(text);
            case DAY -> LocalDate.parse(text);
            case NUMBER, TEXT -> text;
        };
    }

    private @Nullable Object value(ResultSet row) throws SQLException {
        return kind == Kind.TEXT ? row.getString(place) : row.getObject(place);
    }

    private static Kind kind(ResultSetMetaData row, int place) throws SQLException {
        if (row.getColumnTypeName(place).equalsIgnoreCase("uuid")) {
            return Kind.IDENTITY;
        }
        return switch (row.getColumnType(place)) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Kind.MOMENT;
            case Types.DATE -> Kind.DAY;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Kind.NUMBER;
            default -> Kind.TEXT;
        };
    }
}
