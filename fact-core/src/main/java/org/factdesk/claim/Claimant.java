package org.factdesk.claim;

/**
 * The person or organisation that made a claim (schema.org {@code Claim.author}).
 *
 * @param name as the article gives it, never blank
 */
public record Claimant(String name) {
    public Claimant {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a claimant has a name");
        }
    }
}
