package org.factdesk.account;

import java.util.Locale;

/**
 * The name a person signs in with: 2 to 64 letters, digits, dots, hyphens, underscores or {@code @}, kept in lower case.
 *
 * @param value the name in lower case
 */
public record SignInName(String value) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 64;

    public SignInName {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() < SHORTEST
                || value.length() > LONGEST
                || !value.codePoints().allMatch(SignInName::allowed)) {
            throw new UnusableSignInNameException(value);
        }
    }

    private static boolean allowed(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || ".-_@".indexOf(codePoint) >= 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
