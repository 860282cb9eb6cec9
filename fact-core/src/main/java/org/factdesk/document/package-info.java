/**
 * Articles and sources as captured, with their hash, and the port that keeps them. A captured text is never changed: a correction of the article is a new document.
 */
@NullMarked
package org.factdesk.document;

import org.jspecify.annotations.NullMarked;
