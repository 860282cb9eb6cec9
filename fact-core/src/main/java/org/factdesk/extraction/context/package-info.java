/**
 * What is done with the readings once they are chosen: two ends become a range, words around a figure say how sure it
 * is and where it goes, and what is no figure falls away.
 */
@NullMarked
package org.factdesk.extraction.context;

import org.jspecify.annotations.NullMarked;
