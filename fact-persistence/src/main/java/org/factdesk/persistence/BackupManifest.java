package org.factdesk.persistence;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.factdesk.audit.ChainHead;
import org.factdesk.backup.DamagedBackupException;
import org.factdesk.backup.Manifest;
import org.factdesk.document.Sha256;

/**
 * The manifest as it lies in a backup.
 *
 * @param manifest what it says
 * @param hashes SHA-256 of every other file in the backup, by name
 */
record BackupManifest(Manifest manifest, Map<String, String> hashes) {
    static final String NAME = "manifest.json";
    private static final String FORMAT = "factdesk-backup-1";

    BackupManifest {
        schemaNumber(manifest);
    }

    /** The version of the schema it was taken from, as a number. */
    int schemaNumber() {
        return schemaNumber(manifest);
    }

    static String of(Manifest manifest, JsonArray files) {
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("schemaVersion", manifest.schemaVersion())
                .add("madeAt", manifest.madeAt().toString())
                .add("auditNumber", manifest.head().number())
                .add("auditHash", manifest.head().hash().hex())
                .add("rows", manifest.rows())
                .add("documents", manifest.documents())
                .add("files", files)
                .build()
                .toString();
    }

    /**
     * Reads what {@link #of} writes.
     *
     * @throws DamagedBackupException where it is something else
     */
    static BackupManifest parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            if (!json.getString("format", "").equals(FORMAT)) {
                throw new DamagedBackupException("The file is no backup of a kind that this Factdesk knows.");
            }
            return new BackupManifest(manifest(json), hashes(json));
        } catch (JsonException
                | NullPointerException
                | ClassCastException
                | ArithmeticException
                | DateTimeException
                | IllegalArgumentException unreadable) {
            throw new DamagedBackupException("The backup's manifest cannot be read.", unreadable);
        }
    }

    private static int schemaNumber(Manifest manifest) {
        return Integer.parseInt(manifest.schemaVersion());
    }

    private static Manifest manifest(JsonObject json) {
        return new Manifest(
                json.getString("schemaVersion"),
                Instant.parse(json.getString("madeAt")),
                new ChainHead(
                        json.getJsonNumber("auditNumber").longValueExact(), new Sha256(json.getString("auditHash"))),
                json.getJsonNumber("rows").longValueExact(),
                json.getJsonNumber("documents").longValueExact());
    }

    private static Map<String, String> hashes(JsonObject json) {
        Map<String, String> hashes = new LinkedHashMap<>();
        json.getJsonArray("files")
                .getValuesAs(JsonObject.class)
                .forEach(file -> hashes.put(file.getString("name"), file.getString("sha256")));
        return hashes;
    }
}
