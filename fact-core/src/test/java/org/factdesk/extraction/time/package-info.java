/** Tests of the calendar rules. */
@NullMarked
package org.factdesk.extraction.time;

import org.jspecify.annotations.NullMarked;
