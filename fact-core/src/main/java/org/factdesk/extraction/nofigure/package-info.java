/**
 * The rules for what only looks like a figure: telephone numbers, scores, models, addresses, labels and names. They
 * claim their words so that no other rule can.
 */
@NullMarked
package org.factdesk.extraction.nofigure;

import org.jspecify.annotations.NullMarked;
