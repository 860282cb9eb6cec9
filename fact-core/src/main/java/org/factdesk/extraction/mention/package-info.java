/**
 * What has been found: a span of the text with its kind, its value and what the words around it say about that value.
 */
@NullMarked
package org.factdesk.extraction.mention;

import org.jspecify.annotations.NullMarked;
