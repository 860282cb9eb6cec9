package org.factdesk.persistence;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;

import org.factdesk.account.AccountId;
import org.factdesk.audit.ChainCheck;
import org.factdesk.audit.Change;
import org.factdesk.claim.Claimant;

/**
 * Blanks what entries of the audit say of somebody. Their hashes stay, and for each a later entry says that it was erased;
 * so the chain holds.
 */
final class AuditErasure {
    private static final String OF_ACCOUNT = "select entry_number from audit_entry where content is not null"
            + " and ((kind = 'account' and subject = ?) or (kind = 'key' and content like ?)) order by entry_number";
    private static final String OF_CLAIMS = "select entry_number, content from audit_entry"
            + " where content is not null and kind in ('claim', 'release') order by entry_number";
    private static final String BLANK = "update audit_entry set content = null where entry_number = ?";

    private final EntityManager entities;
    private final Changes changes;

    AuditErasure(EntityManager entities, Changes changes) {
        this.entities = entities;
        this.changes = changes;
    }

    /** Blanks the entries about the account itself and about its keys. */
    void eraseAccount(AccountId account) {
        List<?> numbers = entities.createNativeQuery(OF_ACCOUNT)
                .setParameter(1, account.toString())
                .setParameter(2, "%\"account\":\"" + account + "\"%")
                .getResultList();
        numbers.forEach(number -> blank(((Number) number).longValue()));
    }

    /** Blanks the entries about claims and their releases that name the claimant. */
    void eraseClaimant(Claimant claimant) {
        List<?> entries = entities.createNativeQuery(OF_CLAIMS).getResultList();
        for (Object entry : entries) {
            Object[] columns = (Object[]) entry;
            if (names(columns[1].toString(), claimant)) {
                blank(((Number) columns[0]).longValue());
            }
        }
    }

    private void blank(long number) {
        entities.createNativeQuery(BLANK).setParameter(1, number).executeUpdate();
        changes.note(new Change(ChainCheck.ERASE, ChainCheck.ENTRY, Long.toString(number), null, null));
    }

    private static boolean names(String content, Claimant claimant) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            JsonObject entry = reader.readObject();
            return Stream.of("before", "after")
                    .map(entry::get)
                    .filter(JsonObject.class::isInstance)
                    .map(value -> value.asJsonObject().get("claimant"))
                    .anyMatch(name ->
                            name instanceof JsonString said && said.getString().equals(claimant.name()));
        }
    }
}
