package org.factdesk.web.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret that lies in the data folder while the desk runs, made anew at each start: whoever can read that folder may
 * administer the desk, without an account. Its text is hidden from logs.
 *
 * @param secret 43 letters, digits, dashes and underscores
 */
public record AdminToken(String secret) {
    private static final int BYTES = 32;

    /** A new one. */
    public static AdminToken fresh(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new AdminToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Whether somebody knows it; takes as long whether or not the first letters are right. */
    public boolean isKnownTo(String typed) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "AdminToken[hidden]";
    }
}
