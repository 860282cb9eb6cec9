package org.factdesk.web.desk;

import org.jspecify.annotations.Nullable;

/**
 * An account as typed. Its text never shows the password.
 *
 * @param signInName what the person will sign in with
 * @param displayName as colleagues and readers see it
 * @param password at least 12 characters
 * @param passwordAgain the same, against slips
 */
public record AccountForm(
        @Nullable String signInName,
        @Nullable String displayName,
        @Nullable String password,
        @Nullable String passwordAgain) {
    @Override
    public String toString() {
        return "AccountForm[" + signInName + "]";
    }
}
