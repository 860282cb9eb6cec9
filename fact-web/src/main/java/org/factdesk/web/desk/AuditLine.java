package org.factdesk.web.desk;

import java.io.StringReader;
import java.time.Instant;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;

import org.jspecify.annotations.Nullable;

import org.factdesk.audit.AuditEntry;

/**
 * An entry of the audit in a list.
 *
 * @param number of the entry
 * @param at when
 * @param who the display name of whoever did it; empty where nobody was signed in
 * @param from the network address, or a word such as {@code desk}; empty where it was erased
 * @param verb what was done
 * @param kind to what kind of thing
 * @param subject to which
 */
public record AuditLine(long number, Instant at, String who, String from, String verb, String kind, String subject) {
    static AuditLine of(AuditEntry entry, @Nullable String who) {
        return new AuditLine(
                entry.number(),
                entry.at(),
                who == null ? String.valueOf(entry.account()) : who,
                from(entry.content()),
                entry.verb(),
                entry.kind(),
                entry.subject());
    }

    private static String from(@Nullable String content) {
        if (content == null) {
            return "";
        }
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return reader.readObject().getString("from", "");
        } catch (JsonException altered) {
            return "";
        }
    }
}
