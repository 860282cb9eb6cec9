package org.factdesk.web.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.factdesk.account.PasswordHash;
import org.factdesk.web.desk.PasswordHasher;

/**
 * PBKDF2 with HMAC-SHA-256 at 600,000 rounds (RFC 8018; the count is OWASP's advice of 2023). Two at a time at most: one
 * takes about half a second of a processor, and a flood of sign-ins must not take them all.
 */
@ApplicationScoped
class Pbkdf2PasswordHasher implements PasswordHasher {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;

    private final Semaphore turns = new Semaphore(2, true);
    private final SecureRandom random = new SecureRandom();

    @Override
    public PasswordHash hash(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PasswordHash(String.join(
                ":", ALGORITHM, Integer.toString(ROUNDS), base64(salt), base64(derive(password, salt, ROUNDS))));
    }

    @Override
    public boolean matches(char[] password, PasswordHash hash) {
        String[] parts = hash.encoded().split(":", -1);
        if (!parts[0].equals(ALGORITHM)) {
            throw new IllegalStateException("a password was hashed by an algorithm not known here: " + parts[0]);
        }
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
    }

    private byte[] derive(char[] password, byte[] salt, int rounds) {
        turns.acquireUninterruptibly();
        PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException("this JDK has no " + ALGORITHM, everyJdkHasIt);
        } finally {
            spec.clearPassword();
            turns.release();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
