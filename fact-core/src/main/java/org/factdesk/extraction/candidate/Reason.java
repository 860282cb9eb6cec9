package org.factdesk.extraction.candidate;

import org.factdesk.text.TextSpan;

/**
 * One reason to check a passage.
 *
 * @param kind what kind of statement the words make
 * @param text the words that gave it, as they stand
 * @param span where they stand
 */
public record Reason(ReasonKind kind, String text, TextSpan span) {}
