/**
 * Ratings and scales, verdict versions, the second look, and the states of the work with the rules of who may move them. A verdict is only ever added, never overwritten.
 */
@NullMarked
package org.factdesk.verdict;

import org.jspecify.annotations.NullMarked;
