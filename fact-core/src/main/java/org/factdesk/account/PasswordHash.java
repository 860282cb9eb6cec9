package org.factdesk.account;

/**
 * A password as kept: algorithm, rounds, salt and derived key in one line, never the password. Its text is hidden from logs.
 *
 * @param encoded {@code algorithm:rounds:salt:key}
 */
public record PasswordHash(String encoded) {
    public PasswordHash {
        if (encoded.chars().filter(c -> c == ':').count() != 3) {
            throw new IllegalArgumentException("a password hash reads algorithm:rounds:salt:key");
        }
    }

    @Override
    public String toString() {
        return "PasswordHash[hidden]";
    }
}
