/**
 * Points at a passage of a document the W3C Web Annotation way, and finds it again.
 */
@NullMarked
package org.factdesk.annotation;

import org.jspecify.annotations.NullMarked;
