package org.factdesk.account;

/** A sign-in name that is too short, too long or holds characters that cannot be typed at a prompt. */
public final class UnusableSignInNameException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnusableSignInNameException(String name) {
        super("a sign-in name has 2 to 64 letters, digits, dots, hyphens or underscores: \"" + name + "\"");
    }
}
