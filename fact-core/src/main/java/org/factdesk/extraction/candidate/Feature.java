package org.factdesk.extraction.candidate;

/**
 * One named part of a score.
 *
 * @param name the name in {@code weights.txt}
 * @param weight what it adds, negative where it speaks against a check
 */
public record Feature(String name, double weight) {}
