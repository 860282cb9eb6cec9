package org.factdesk.audit;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.AccountId;

/**
 * Which of the things read are wanted.
 *
 * @param reader by whom; null for anybody
 * @param subjects the identities of the things, of which one is enough; null for anything
 */
public record ReadFilter(@Nullable AccountId reader, @Nullable Set<String> subjects) {
    /** Everything that was read. */
    public static final ReadFilter NONE = new ReadFilter(null, null);

    public ReadFilter {
        subjects = subjects == null ? null : Set.copyOf(subjects);
    }

    /** The same, of that person alone. */
    public ReadFilter by(AccountId person) {
        return new ReadFilter(person, subjects);
    }

    /** The same, of those things alone. */
    public ReadFilter of(Set<String> things) {
        return new ReadFilter(reader, things);
    }
}
