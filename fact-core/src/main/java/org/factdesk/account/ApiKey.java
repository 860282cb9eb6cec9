package org.factdesk.account;

import java.time.Instant;

/**
 * A key by which a program acts as a person, with that person's roles. Only its hash is kept.
 *
 * @param sha256 SHA-256 of the key in hexadecimal digits; identifies it too
 * @param account whom it acts as
 * @param name what it is for, never blank, at most 200 characters
 * @param made when it was made
 */
public record ApiKey(String sha256, AccountId account, String name, Instant made) {
    /** The longest name kept. */
    public static final int LONGEST_NAME = 200;

    public ApiKey {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a key has a name of 1 to " + LONGEST_NAME + " characters");
        }
    }
}
