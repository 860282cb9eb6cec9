package org.factdesk.extraction.mention;

/**
 * Words before a date that say how it bounds what is told ("by", "since").
 *
 * @param text the words as they stand
 * @param type {@code by}, {@code before}, {@code since}, {@code until} or {@code between}
 */
public record TimeScope(String text, String type) {}
