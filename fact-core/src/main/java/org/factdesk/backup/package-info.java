/**
 * All that a desk keeps, as one file that can be read without this program and brought back into an empty desk on either database.
 */
@NullMarked
package org.factdesk.backup;

import org.jspecify.annotations.NullMarked;
