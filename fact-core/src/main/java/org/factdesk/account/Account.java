package org.factdesk.account;

import java.util.EnumSet;
import java.util.Set;

/**
 * A person's sign-in.
 *
 * @param id the identity, which authorship refers to
 * @param signInName unique on a desk
 * @param displayName as colleagues and readers see it, never blank
 * @param roles at least one
 */
public record Account(AccountId id, SignInName signInName, String displayName, Set<Role> roles) {
    public Account {
        displayName = displayName.strip();
        if (displayName.isEmpty()) {
            throw new IllegalArgumentException("an account has a display name");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an account has at least one role");
        }
        roles = Set.copyOf(roles);
    }

    /** Whether this person holds the role, itself or through one that contains it. */
    public boolean is(Role role) {
        return roles.stream().anyMatch(held -> held.withContained().contains(role));
    }

    /** All roles held, with those they contain. */
    public Set<Role> allRoles() {
        Set<Role> all = EnumSet.noneOf(Role.class);
        roles.forEach(role -> all.addAll(role.withContained()));
        return all;
    }
}
