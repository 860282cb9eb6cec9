package org.factdesk.measure;

/**
 * The same sentence in both languages of the desk.
 *
 * @param fr in French
 * @param en in English
 */
public record Wording(String fr, String en) {}
