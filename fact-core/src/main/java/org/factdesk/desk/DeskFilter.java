package org.factdesk.desk;

import org.jspecify.annotations.Nullable;

import org.factdesk.verdict.CheckState;

/**
 * Which articles of the desk are wanted.
 *
 * @param words what the title has in it, in either case; empty for any title
 * @param state where the work on at least one of its claims stands; null for any
 */
public record DeskFilter(String words, @Nullable CheckState state) {
    /** All articles. */
    public static final DeskFilter NONE = new DeskFilter("", null);

    /** The longest words looked for, in UTF-16 units. */
    public static final int LONGEST = 200;

    public DeskFilter {
        words = words.strip();
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("words of a title have at most " + LONGEST + " characters");
        }
    }

    /** Whether any article fits. */
    public boolean isNone() {
        return equals(NONE);
    }
}
