/**
 * Proposes the passages of a text that are worth checking, and says why. {@link
 * org.factdesk.extraction.candidate.Candidates} is the way in. The words that give reasons and the weights of the score
 * lie in lists beside these classes; nothing is decided that a reader of the lists could not follow.
 */
@NullMarked
package org.factdesk.extraction.candidate;

import org.jspecify.annotations.NullMarked;
