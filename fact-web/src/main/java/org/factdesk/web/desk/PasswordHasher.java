package org.factdesk.web.desk;

import org.factdesk.account.PasswordHash;

/** Makes and holds passwords against their hashes; slow on purpose. */
public interface PasswordHasher {
    /** A hash of the password with a salt of its own. */
    PasswordHash hash(char[] password);

    /** Whether the password is the one hashed. */
    boolean matches(char[] password, PasswordHash hash);
}
