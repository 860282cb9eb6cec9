package org.factdesk.extraction.candidate;

import java.util.Optional;

import org.factdesk.text.TextSpan;

/**
 * Who is said to have said something. It is a proposal: an editor decides who the claimant is.
 *
 * @param source the person, organisation or pronoun as it stands
 * @param suggestion the nearest named person before a pronoun; empty where the source is no pronoun or nobody is named
 * @param text the words that attribute, as they stand
 * @param span where they stand, possibly in another sentence of the same quotation
 */
public record Attribution(String source, Optional<String> suggestion, String text, TextSpan span) {}
