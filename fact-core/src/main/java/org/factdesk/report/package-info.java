/**
 * What is handed to a reader, at one moment: the claims of an article with their verdicts and the passages they rest on.
 */
@NullMarked
package org.factdesk.report;

import org.jspecify.annotations.NullMarked;
