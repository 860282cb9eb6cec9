/**
 * The rules of the calendar: dates, times, periods, durations, what recurs, and words that point back to a period.
 */
@NullMarked
package org.factdesk.extraction.time;

import org.jspecify.annotations.NullMarked;
