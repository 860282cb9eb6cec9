package org.factdesk.persistence;

import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

import org.factdesk.audit.Actor;
import org.factdesk.audit.Change;

/** What an entry says beside its own columns, as JSON. */
final class AuditContent {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private AuditContent() {}

    /**
     * From where, before and after; with a salt, so that what was erased cannot be guessed from the hash that stays.
     */
    static String of(Actor actor, Change change) {
        JsonObjectBuilder content = Json.createObjectBuilder().add("from", actor.from());
        if (change.before() != null) {
            content.add("before", RecordJson.of(change.before()));
        }
        if (change.after() != null) {
            content.add("after", RecordJson.of(change.after()));
        }
        return content.add("salt", salt()).build().toString();
    }

    private static String salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
