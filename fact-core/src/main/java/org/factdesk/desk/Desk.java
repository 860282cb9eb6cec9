package org.factdesk.desk;

/**
 * The newsroom that answers for the verdicts.
 *
 * @param name as readers see it, never blank
 */
public record Desk(String name) {
    public Desk {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a desk has a name");
        }
    }
}
