/**
 * Finds the figures and dates of a text. {@link org.factdesk.extraction.Extractor} is the way in: its recipe lists the
 * rules, one class each; the packages below hold the words, the numbers and the rules.
 */
@NullMarked
package org.factdesk.extraction;

import org.jspecify.annotations.NullMarked;
