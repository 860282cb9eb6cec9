/**
 * What was claimed, by whom and where; and the evidence for or against it.
 */
@NullMarked
package org.factdesk.claim;

import org.jspecify.annotations.NullMarked;
