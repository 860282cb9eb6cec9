package org.factdesk.account;

import java.util.List;
import java.util.Optional;

/** Keeps the keys that programs act by. */
public interface ApiKeys {
    /** Adds a key. */
    void add(ApiKey key);

    /** The key with that hash, or empty. */
    Optional<ApiKey> find(String sha256);

    /** A person's keys, newest first. */
    List<ApiKey> of(AccountId account);

    /** Takes a key back; false where that person has none with that hash. */
    boolean remove(AccountId account, String sha256);
}
