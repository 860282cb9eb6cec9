package org.factdesk.audit;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.AccountId;
import org.factdesk.document.Sha256;

/**
 * One line of the audit.
 *
 * @param number from 1, without gaps
 * @param at when
 * @param account who; null where nobody was signed in
 * @param verb what was done
 * @param kind to what kind of thing
 * @param subject to which
 * @param content from where, before and after, as JSON; null where it was erased
 * @param contentHash SHA-256 of the content as it was
 * @param previous the hash of the entry before
 * @param hash SHA-256 over all of this but the content itself
 */
public record AuditEntry(
        long number,
        Instant at,
        @Nullable AccountId account,
        String verb,
        String kind,
        String subject,
        @Nullable String content,
        Sha256 contentHash,
        Sha256 previous,
        Sha256 hash) {
    /** The entry of a change that comes after the head. */
    public static AuditEntry after(
            ChainHead head, Instant at, @Nullable AccountId account, Change change, String content) {
        AuditEntry unsealed = new AuditEntry(
                head.number() + 1,
                at,
                account,
                change.verb(),
                change.kind(),
                change.subject(),
                content,
                Sha256.of(content),
                head.hash(),
                head.hash());
        return unsealed.sealed();
    }

    /** Whether the hashes are those of what the entry says. */
    public boolean holds() {
        return hash.equals(digest()) && (content == null || contentHash.equals(Sha256.of(content)));
    }

    /** The chain's head when this was its last entry. */
    public ChainHead head() {
        return new ChainHead(number, hash);
    }

    private AuditEntry sealed() {
        return new AuditEntry(number, at, account, verb, kind, subject, content, contentHash, previous, digest());
    }

    private Sha256 digest() {
        String all = Stream.of(number, at, account == null ? "" : account, verb, kind, subject, contentHash, previous)
                .map(Object::toString)
                .map(part -> part.length() + ":" + part + "\n")
                .collect(Collectors.joining());
        return Sha256.of(all);
    }
}
