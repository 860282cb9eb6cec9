/**
 * One writer per format a report is handed over in; pure functions of a report.
 */
@NullMarked
package org.factdesk.web.export;

import org.jspecify.annotations.NullMarked;
