/**
 * Reads numbers of every shape: digits with the separators of a language, number words, scales, halves and fractions.
 * Every rule, the calendar's too, reads its numbers here.
 */
@NullMarked
package org.factdesk.extraction.number;

import org.jspecify.annotations.NullMarked;
